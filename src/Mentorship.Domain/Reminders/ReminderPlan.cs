using Mentorship.Domain.Meetings;

namespace Mentorship.Domain.Reminders;

/// <summary>Which reminders a meeting has; the same question gives the same keys, also after clock rules or a zone changed.</summary>
public static class ReminderPlan
{
    /// <summary>Nothing for a meeting that was never confirmed, and no offset that had passed when it was.</summary>
    public static IReadOnlyList<DueReminder> Of(Meeting meeting, params IReadOnlyList<Recipient> recipients) =>
        Rings(meeting) && meeting.ConfirmedAt is { } arranged
            ? [.. recipients.SelectMany(one => Of(meeting, one, arranged)).OrderBy(due => due.At)]
            : [];

    /// <summary>The reminders that a person wants of a meeting that was confirmed, whether or not their moments can still come.</summary>
    public static IReadOnlyList<Reminder> Wanted(Meeting meeting, Recipient recipient) =>
        IsExpected(meeting, recipient.Person)
            ? [.. from offset in recipient.Offsets.Distinct()
                  let key = new ReminderKey(meeting.Key, recipient.Person, offset, meeting.AgreedMoves)
                  select new Reminder(key, meeting.AgreedTime.Start, recipient.Quiet)]
            : [];

    private static IEnumerable<DueReminder> Of(Meeting meeting, Recipient recipient, DateTimeOffset arranged) =>
        from reminder in Wanted(meeting, recipient)
        let at = reminder.DueFor(arranged)
        where at is not null
        select new DueReminder(reminder, at.Value);

    /// <summary>The person is to come to a meeting that is confirmed, or was until it was moved.</summary>
    public static bool IsExpected(Meeting meeting, PersonId person) =>
        Rings(meeting) && meeting.Sides.Hold(person) && meeting.Rsvps.GetValueOrDefault(person) is not Rsvp.DoesNotCome;

    private static bool Rings(Meeting meeting) => meeting.NeedsReminders || meeting.IsBeingMoved;
}

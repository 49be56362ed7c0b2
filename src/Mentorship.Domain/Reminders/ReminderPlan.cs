using Mentorship.Domain.Meetings;

namespace Mentorship.Domain.Reminders;

/// <summary>Which reminders a meeting has; the same question gives the same keys, also after clock rules or a zone changed.</summary>
public static class ReminderPlan
{
    /// <summary>Nothing for a meeting that is not confirmed, and no offset that had passed when it was.</summary>
    public static IReadOnlyList<DueReminder> Of(Meeting meeting, params IReadOnlyList<Recipient> recipients) =>
        meeting is { NeedsReminders: true, ConfirmedAt: { } arranged }
            ? [.. recipients.Where(one => IsExpected(meeting, one.Person))
                .SelectMany(one => Of(meeting, one, arranged)).OrderBy(due => due.At)]
            : [];

    private static IEnumerable<DueReminder> Of(Meeting meeting, Recipient recipient, DateTimeOffset arranged) =>
        from offset in recipient.Offsets.Distinct()
        let key = new ReminderKey(meeting.Key, recipient.Person, offset, meeting.Moves)
        let reminder = new Reminder(key, meeting.Time.Start, recipient.Quiet)
        let at = reminder.DueFor(arranged)
        where at is not null
        select new DueReminder(reminder, at.Value);

    private static bool IsExpected(Meeting meeting, PersonId person) =>
        meeting.Sides.Hold(person) && meeting.Rsvps.GetValueOrDefault(person) is not Rsvp.DoesNotCome;
}

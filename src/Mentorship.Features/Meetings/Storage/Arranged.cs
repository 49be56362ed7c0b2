using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Reminders;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>A meeting together with those who meet.</summary>
/// <param name="ReadAt">When it was so.</param>
internal sealed record Arranged(Meeting Meeting, Couple Couple, DateTimeOffset ReadAt)
{
    public Guid Id => Meeting.Id.Value;

    public string About => AboutMeeting.Of(Meeting.Id);

    public Side OtherThan(PersonId person) => Couple.OtherThan(person);

    /// <summary>Where news of it stand in a chat: the newest takes the buttons of the one before.</summary>
    public string Card => Notices.SlotOf(About);

    /// <summary>It should have been held by now, and nobody knows yet whether it was.</summary>
    public bool IsOver => Meeting.State is MeetingState.Confirmed && Meeting.Time.End <= ReadAt;

    /// <summary>It is this person who has to answer the proposal.</summary>
    public bool WaitsFor(PersonId person) =>
        Meeting.State is MeetingState.Proposed && Meeting.Sides.MayConfirm(person, Meeting.ProposedBy);

    /// <summary>The reminders of one side that are still to come.</summary>
    public IEnumerable<DueReminder> RemindersOf(Side side) => ReminderPlan.Of(Meeting, side.Reminded).Where(due => due.At > ReadAt);

    /// <summary>The reminders of both sides that fall due later than that.</summary>
    public IEnumerable<DueReminder> RemindersSince(DateTimeOffset moment) =>
        ReminderPlan.Of(Meeting, [.. Couple.Sides.Select(side => side.Reminded)]).Where(due => due.At > moment);

    /// <summary>The reminders that both sides want of the meeting as it is, past ones included.</summary>
    public IEnumerable<Reminder> RemindersWanted() => Couple.Sides.SelectMany(side => ReminderPlan.Wanted(Meeting, side.Reminded));

    /// <summary>The stored reminder as one of the meeting as it is; null where it belongs to an earlier time of it.</summary>
    public Reminder? Reads(ReminderRow row)
    {
        var side = Couple.Of(new PersonId(Guid.Parse(row.PersonId)));
        var key = new ReminderKey(Meeting.Key, side.Person, TimeSpan.FromSeconds(row.SecondsBefore), Meeting.Moves);
        return Meeting.NeedsReminders && key.ToString() == row.Id
            ? new Reminder(key, Meeting.Time.Start, side.Quiet) { IsAskedFor = row.AskedFor > 0 }
            : null;
    }
}

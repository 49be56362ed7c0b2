using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Reminders;

namespace Mentorship.Features.Meetings;

/// <summary>A meeting together with those who meet.</summary>
/// <param name="ReadAt">When it was so.</param>
internal sealed record Arranged(Meeting Meeting, Couple Couple, DateTimeOffset ReadAt)
{
    public Guid Id => Meeting.Id.Value;

    public string About => AboutMeeting.Of(Meeting.Id);

    public Side OtherThan(PersonId person) => Couple.OtherThan(person);

    /// <summary>Where news of it stand in a chat: the newest takes the buttons of the one before.</summary>
    public string Card => $"card:{About}";

    /// <summary>It should have been held by now, and nobody knows yet whether it was.</summary>
    public bool IsOver => Meeting.State is MeetingState.Confirmed && Meeting.Time.End <= ReadAt;

    /// <summary>It is this person who has to answer the proposal.</summary>
    public bool WaitsFor(PersonId person) =>
        Meeting.State is MeetingState.Proposed && Meeting.Sides.MayConfirm(person, Meeting.ProposedBy);

    /// <summary>The reminders of both sides that are still to come.</summary>
    public IEnumerable<DueReminder> RemindersAhead() => RemindersOf(Couple.Mentor).Concat(RemindersOf(Couple.Mentee));

    public IEnumerable<DueReminder> RemindersOf(Side side) =>
        ReminderPlan.Of(Meeting, new Recipient(side.Person, side.Quiet, side.Offsets)).Where(due => due.At > ReadAt);
}

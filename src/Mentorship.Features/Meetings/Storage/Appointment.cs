using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Reminders;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>A meeting together with those who come to it, a pair or several: all that reminding needs to know.</summary>
/// <param name="ReadAt">When it was so.</param>
internal abstract record Appointment(Meeting Meeting, DateTimeOffset ReadAt)
{
    public Guid Id => Meeting.Id.Value;

    /// <summary>What its messages and timers are named after.</summary>
    public abstract string About { get; }

    public abstract IReadOnlyList<Side> Sides { get; }

    /// <summary>Where news of it stand in a chat: the newest takes the buttons of the one before.</summary>
    public string Card => Notices.SlotOf(About);

    /// <summary>It should have been held by now, and nobody knows yet whether it was.</summary>
    public bool IsOver => Meeting.State is MeetingState.Confirmed && Meeting.Time.End <= ReadAt;

    /// <summary>Whoever goes by what was agreed has to know by then of any change; null where nothing was.</summary>
    public DateTimeOffset? KnownBefore => Meeting switch
    {
        { ConfirmedAt: null } => null,
        { MovedFrom: { } agreed } when agreed.Start < Meeting.Time.Start => agreed.Start,
        _ => Meeting.Time.Start,
    };

    public Side? SideOf(PersonId person) => Sides.FirstOrDefault(side => side.Person == person);

    /// <summary>The reminders of one side that are still to come.</summary>
    public IEnumerable<DueReminder> RemindersOf(Side side) => ReminderPlan.Of(Meeting, side.Reminded).Where(due => due.At > ReadAt);

    /// <summary>The reminders of all sides that fall due later than that.</summary>
    public IEnumerable<DueReminder> RemindersSince(DateTimeOffset moment) =>
        ReminderPlan.Of(Meeting, [.. Sides.Select(side => side.Reminded)]).Where(due => due.At > moment);

    /// <summary>The reminders that all sides want of the meeting as it is, past ones included.</summary>
    public IEnumerable<Reminder> RemindersWanted() => Sides.SelectMany(side => ReminderPlan.Wanted(Meeting, side.Reminded));

    /// <summary>The stored reminder as one of the meeting as it is; null for an earlier time of it, or for who does not come.</summary>
    public Reminder? Reads(ReminderRow row)
    {
        var person = new PersonId(Guid.Parse(row.PersonId));
        var key = new ReminderKey(Meeting.Key, person, TimeSpan.FromSeconds(row.SecondsBefore), Meeting.AgreedMoves);
        return SideOf(person) is { } side && ReminderPlan.IsExpected(Meeting, person) && key.ToString() == row.Id
            ? new Reminder(key, Meeting.AgreedTime.Start, side.Quiet) { IsAskedFor = row.AskedFor > 0 }
            : null;
    }
}

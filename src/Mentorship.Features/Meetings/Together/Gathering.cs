using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Reminders;

namespace Mentorship.Features.Meetings;

/// <summary>Somebody who is invited: their word beforehand, and both words on whether they were there.</summary>
internal sealed record Guest(Side Side, Rsvp Word, bool? WasThere, bool? SaysWasThere)
{
    /// <summary>Both have spoken, and otherwise.</summary>
    public bool IsDisputed => WasThere is { } one && SaysWasThere is { } other && one != other;
}

/// <summary>A meeting of several, with whoever gathers them in the place of the mentor.</summary>
/// <param name="ReadAt">When it was so.</param>
internal sealed record Gathering(Meeting Meeting, string School, Side Organizer, IReadOnlyList<Guest> Guests, DateTimeOffset ReadAt)
{
    public Guid Id => Meeting.Id.Value;

    public string About => $"group:{Meeting.Id}";

    public IEnumerable<Side> Sides => Guests.Select(guest => guest.Side).Prepend(Organizer);

    public bool IsOver => Meeting.State is MeetingState.Confirmed && Meeting.Time.End <= ReadAt;

    public Guest? Find(PersonId person) => Guests.FirstOrDefault(guest => guest.Side.Person == person);

    public Side? SideOf(PersonId person) => Sides.FirstOrDefault(side => side.Person == person);

    public IReadOnlyList<Guest> Saying(Rsvp word) => [.. Guests.Where(guest => guest.Word == word)];

    /// <summary>Everybody whom it still concerns.</summary>
    public IEnumerable<Guest> Expected => Guests.Where(guest => guest.Word is not Rsvp.DoesNotCome);

    public IEnumerable<DueReminder> RemindersAhead() =>
        ReminderPlan.Of(Meeting, [.. Sides.Select(side => side.Reminded)]).Where(due => due.At > ReadAt);
}

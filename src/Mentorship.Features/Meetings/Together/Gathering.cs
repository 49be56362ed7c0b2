using Mentorship.Domain;
using Mentorship.Domain.Meetings;

namespace Mentorship.Features.Meetings;

/// <summary>Somebody who is invited: their word beforehand, and both words on whether they were there.</summary>
internal sealed record Guest(Side Side, Rsvp Word, bool? WasThere, bool? SaysWasThere)
{
    /// <summary>Both have spoken, and otherwise.</summary>
    public bool IsDisputed => WasThere is { } one && SaysWasThere is { } other && one != other;
}

/// <summary>A meeting of several, with whoever gathers them in the place of the mentor.</summary>
/// <inheritdoc cref="Appointment" path="/param"/>
internal sealed record Gathering(Meeting Meeting, string School, Side Organizer, IReadOnlyList<Guest> Guests, DateTimeOffset ReadAt)
    : Appointment(Meeting, ReadAt)
{
    public override string About => $"group:{Meeting.Id}";

    public override IReadOnlyList<Side> Sides => [Organizer, .. Guests.Select(guest => guest.Side)];

    public Guest? Find(PersonId person) => Guests.FirstOrDefault(guest => guest.Side.Person == person);

    public IReadOnlyList<Guest> Saying(Rsvp word) => [.. Guests.Where(guest => guest.Word == word)];

    /// <summary>As far as the organizer has marked them.</summary>
    public bool AnybodyCame => Guests.Any(guest => guest.WasThere is true);

    /// <summary>Everybody whom it still concerns.</summary>
    public IEnumerable<Guest> Expected => Guests.Where(guest => guest.Word is not Rsvp.DoesNotCome);
}

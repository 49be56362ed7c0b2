using System.Globalization;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Meetings.Series;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

internal sealed record GuestRow(string PersonId, string Word, long? WasThere, long? SaysWasThere);

/// <summary>A meeting of several as a list shows it to one who takes part.</summary>
internal sealed record GroupLine(string Id, string OrganizerId, long StartsAt, long EndsAt, string State, long Moves, string? Word, long? WasThere)
{
    public bool WaitsForAnswer => Word == nameof(Rsvp.Unknown) && State == nameof(MeetingState.Confirmed);
}

/// <summary>A meeting of several as its table keeps it.</summary>
internal sealed record GroupRow(
    string Id, string School, string OrganizerId, string LocalTime, string Zone, long Minutes, string? Place, string? Agenda, string State,
    string? StateBefore, long? CancelledAt, long AgreedAt, long Moves, long Sequence,
    string? Outcome, string? NextStep, long IsImportant, long IsSummedUp, long BySilence, long Version)
{
    public Meeting ToMeeting(IReadOnlyList<GuestRow> guests)
    {
        var (id, organizer) = (new MeetingId(Guid.Parse(Id)), Person(OrganizerId));
        var local = DateTime.ParseExact(LocalTime, StoredMeeting.Clock, CultureInfo.InvariantCulture);
        return new Meeting
        {
            Id = id, Key = OccurrenceKey.Of(id), Pair = default,
            Sides = new MeetingSides(organizer, [.. guests.Select(guest => Person(guest.PersonId))]), ProposedBy = organizer,
            Time = new MeetingTime(local, Zones.Find(Zone), TimeSpan.FromMinutes(Minutes)), ConfirmedAt = Moments.Of(AgreedAt),
            Place = Place is null ? null : new Place(Place), Agenda = Agenda, State = Enum.Parse<MeetingState>(State),
            StateBefore = StateBefore is null ? null : Enum.Parse<MeetingState>(StateBefore),
            CancelledAt = Moments.Of(CancelledAt), CancelledBy = CancelledAt is null ? null : organizer,
            Rsvps = guests.ToDictionary(guest => Person(guest.PersonId), guest => Enum.Parse<Rsvp>(guest.Word)),
            Moves = (int)this.Moves, Sequence = (int)Sequence, Outcome = Outcome, NextStep = NextStep,
            IsImportant = IsImportant > 0, IsSummedUp = IsSummedUp > 0, IsBySilence = BySilence > 0, Version = Version,
        };
    }

    private static PersonId Person(string id) => new(Guid.Parse(id));
}

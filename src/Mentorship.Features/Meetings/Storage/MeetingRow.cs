using System.Globalization;
using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Meetings.Series;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>A meeting as its table keeps it.</summary>
internal sealed record MeetingRow(
    string Id, string School, string PairId, string? SeriesId, string? OccursOn, string MentorId, string MenteeId, string? ProposedBy,
    string LocalTime, string Zone, long Minutes, long? MovedFrom, long? ConfirmedAt, string? Place, string? Agenda, string State,
    string? StateBefore, long? CancelledAt, string? CancelledBy, string MenteeWord, long Moves, long MovesBefore, long Sequence, string? Outcome,
    string? NextStep, long IsImportant, long IsSummedUp, long BySilence, long ByCurator, long Version,
    long? MentorSays, long? MenteeSays)
{
    public Meeting ToMeeting()
    {
        var (id, time) = (new MeetingId(Guid.Parse(Id)), TimeOf());
        return new Meeting
        {
            Id = id, Pair = new PairId(Guid.Parse(PairId)), Sides = new MeetingSides(Person(MentorId), Person(MenteeId)),
            Key = SeriesId is null ? OccurrenceKey.Of(id) : OccurrenceKey.Of(new SeriesId(Guid.Parse(SeriesId)), Date(OccursOn!)),
            ProposedBy = Known(ProposedBy), Time = time, MovedFrom = Before(time), ConfirmedAt = Moments.Of(ConfirmedAt),
            Place = Place is null ? null : new Place(Place), Agenda = Agenda, State = Enum.Parse<MeetingState>(State),
            StateBefore = StateBefore is null ? null : Enum.Parse<MeetingState>(StateBefore),
            CancelledAt = Moments.Of(CancelledAt), CancelledBy = Known(CancelledBy),
            Rsvps = new Dictionary<PersonId, Rsvp> { [Person(MenteeId)] = Enum.Parse<Rsvp>(MenteeWord) },
            Moves = (int)Moves, MovesBefore = (int)MovesBefore, Sequence = (int)Sequence, Outcome = Outcome, NextStep = NextStep,
            IsImportant = IsImportant > 0, IsSummedUp = IsSummedUp > 0, IsBySilence = BySilence > 0,
            IsByCurator = ByCurator > 0, Words = Said(), Version = Version,
        };
    }

    private Dictionary<PersonId, bool> Said() => new[] { (Who: MentorId, Word: MentorSays), (Who: MenteeId, Word: MenteeSays) }
        .Where(said => said.Word is not null).ToDictionary(said => Person(said.Who), said => said.Word > 0);

    private MeetingTime TimeOf() => new(
        DateTime.ParseExact(LocalTime, StoredMeeting.Clock, CultureInfo.InvariantCulture), Zones.Find(Zone), TimeSpan.FromMinutes(Minutes));

    private MeetingTime? Before(MeetingTime now) =>
        Moments.Of(MovedFrom) is { } moment ? MeetingTime.At(moment, now.Zone, now.Length) : null;

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);

    private static PersonId Person(string id) => new(Guid.Parse(id));

    private static PersonId? Known(string? id) => id is null ? null : Person(id);
}

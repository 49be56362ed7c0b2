using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Meetings.Series;

namespace Mentorship.Features.Meetings;

/// <summary>Where a rhythm of meetings stands: it waits for the other side, makes meetings, or makes no more.</summary>
internal enum SeriesState { Proposed, Active, Stopped }

/// <summary>Meetings that return, with those who meet.</summary>
internal sealed record Weekly(MeetingSeries Series, Couple Couple, PersonId ProposedBy)
{
    public required SeriesState State { get; init; }

    public Place? Place { get; init; }

    /// <summary>What the first meeting is to be about; null once that meeting is there.</summary>
    public string? Agenda { get; init; }

    /// <summary>Another of the pair, rhythm or proposal, that stops once both agree on this one.</summary>
    public Guid? Replaces { get; init; }

    public long Version { get; init; } = 1;

    public Guid Id => Series.Id.Value;

    public string About => $"series:{Series.Id}";

    public DateTimeOffset First => Series.Zone.MomentOf(Series.Rhythm.First, Series.Clock);

    public DateTimeOffset Second => Series.Zone.MomentOf(Series.Rhythm.First.AddDays(7 * Series.Rhythm.EveryWeeks), Series.Clock);

    /// <summary>When its last day has ended.</summary>
    public DateTimeOffset Over => Series.Zone.StartOf(Series.Rhythm.Until!.Value.AddDays(1));

    public bool WaitsFor(PersonId person) => State is SeriesState.Proposed && person != ProposedBy;

    /// <summary>A meeting of it as if both had agreed to it by itself.</summary>
    public Meeting At(Occurrence occurrence, DateTimeOffset now) => new()
    {
        Id = new MeetingId(Guid.CreateVersion7(now)), Key = occurrence.Key, Pair = Couple.Pair,
        Sides = new MeetingSides(Couple.Mentor.Person, Couple.Mentee.Person), Time = occurrence.Time,
        State = MeetingState.Confirmed, ConfirmedAt = now, Place = Place, Agenda = Agenda,
    };
}

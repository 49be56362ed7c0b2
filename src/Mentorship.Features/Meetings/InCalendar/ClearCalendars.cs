using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>A pair has ended and its end cannot be taken back any more.</summary>
internal sealed record ClearCalendars(Guid Pair);

/// <summary>Whoever has taken meetings of a pair into a calendar gets the file that takes them out once the pair has ended.</summary>
internal sealed class ClearCalendarsHandler(
    Unit unit, CoupleStore couples, MeetingStore meetings, SeriesStore series, CalendarNews news, ITimers timers, TimeProvider time)
    : IHandle<ClearCalendars>, IPairNews
{
    public async Task<Replies> HandleAsync(ClearCalendars command, Occasion on, CancellationToken ct)
    {
        var pair = new PairId(command.Pair);
        if (await couples.FindEndedAsync(pair, ct) is not { } couple) return [];
        var gone = new List<CalendarSubject>();
        foreach (var row in await meetings.OfEndedPairAsync(pair, on.Now, ct))
            gone.Add(CalendarSubject.Of(row.ToMeeting()));
        foreach (var row in await series.OfEndedPairAsync(pair, TimeZoneInfo.Utc.DateOf(on.Now), ct))
            gone.Add(CalendarSubject.Of(await series.ReadAsync(row, couple, ct)));
        return Replies.None.With(await news.GoneAsync(gone, couple, on, ct));
    }

    public Task<Replies> PairedAsync(Pair pair, Occasion on, CancellationToken ct) => Task.FromResult(Replies.None);

    public async Task EndedAsync(Pair pair, CancellationToken ct)
    {
        using var school = Stead.ForSchool(unit, pair.Organization.ToString());
        await timers.PlanAsync(Key(pair), time.GetUtcNow() + Pair.UndoWindow, $"pair:{pair.Id}", new ClearCalendars(pair.Id.Value), ct);
    }

    public Task RestoredAsync(Pair pair, Occasion on, CancellationToken ct) => timers.CancelAsync(Key(pair), ct);

    private static string Key(Pair pair) => $"pair:{pair.Id}:calendars";
}

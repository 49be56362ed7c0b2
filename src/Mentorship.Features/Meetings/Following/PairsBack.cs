using Mentorship.Domain;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

/// <summary>A pair whose end is taken back finds its meetings as they were: what fell due meanwhile is made up for.</summary>
internal sealed class PairsBack(
    Unit unit, CoupleStore couples, MeetingStore meetings, MeetingClock clock, SeriesStore series, SeriesDesk rhythms,
    IOptions<MeetingsOptions> options) : IPairNews
{
    public Task<Replies> PairedAsync(Pair pair, Occasion on, CancellationToken ct) => Task.FromResult(Replies.None);

    public Task EndedAsync(Pair pair, CancellationToken ct) => Task.CompletedTask;

    public async Task RestoredAsync(Pair pair, Occasion on, CancellationToken ct)
    {
        using var school = Stead.ForSchool(unit, pair.Organization.ToString());
        if (await couples.FindAsync(pair.Id, ct) is not { } couple) return;
        var gone = on.Now - Pair.UndoWindow;
        foreach (var row in await meetings.OfPairAsync(pair.Id, gone - options.Value.AskAfter, ct))
        {
            var now = new Arranged(row.ToMeeting(), couple, on.Now);
            await clock.PlanAsync(now, ct);
            await clock.CatchUpAsync(now, gone, ct);
        }
        foreach (var row in await series.OfPairAsync(pair.Id, ct)) await GoOnAsync(await series.ReadAsync(row, couple, ct), on, ct);
    }

    private Task GoOnAsync(Weekly weekly, Occasion on, CancellationToken ct) =>
        weekly.State is SeriesState.Active ? rhythms.ExtendAsync(weekly, on.Now, ct) : rhythms.AwaitAsync(weekly, ct);
}

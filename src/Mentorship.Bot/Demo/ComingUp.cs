using Mentorship.Features.Settings;
using Mentorship.Pipeline;
using Mentorship.Sandbox;

namespace Mentorship.Hosting;

/// <summary>
/// What the clock of the sandbox can go to: what people will get, as each of them reads it in «Что мне придёт», and what the
/// service does besides. The one place that decides what stands in that list.
/// </summary>
internal sealed class ComingUp(ComingOfAll coming, IDueTimers timers, TimerTitles titles)
{
    private const int NamesAtMost = 2;

    public async Task<IReadOnlyList<PlannedMoment>> NextAsync(int take, CancellationToken ct)
    {
        var messages = await coming.AllAsync(ct);
        var told = messages.SelectMany(one => one.FiresAt.Select(at => (at, one.Timer))).ToHashSet();
        var planned = messages.Select(one => new PlannedMoment(one.At, $"{Whom(one.Names)}: {one.Words}")).ToList();
        foreach (var timer in await timers.PlannedAsync(take + messages.Sum(one => one.Names.Count), ct))
            if (!told.Contains((timer.DueAt, timer.Kind))) planned.Add(await titles.OfAsync(timer, ct));
        return [.. planned.OrderBy(one => one.DueAt).Take(take)];
    }

    private static string Whom(IReadOnlyList<string> names) =>
        names.Count > NamesAtMost ? $"{names.Count} чел." : string.Join(", ", names);
}

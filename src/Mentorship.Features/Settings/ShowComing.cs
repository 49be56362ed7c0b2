using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Settings;

/// <summary>«Что мне придёт»: what the service is going to write by itself in the next thirty days.</summary>
internal sealed record ShowComing(int Page = 0);

internal sealed class ShowComingHandler(ComingList list, IEnumerable<IForecast> forecasts) : IHandle<ShowComing>
{
    public async Task<Replies> HandleAsync(ShowComing command, Occasion on, CancellationToken ct)
    {
        var coming = await list.OfAsync(on, ct);
        var text = ComingList.Say((SettingsTexts.Coming, SettingsTexts.NothingComes), coming, command.Page);
        return Replies.Screen(on.Chat, Speaking.Joined(SharedTexts.Line, [text, .. await ForecastAsync(on, ct)]),
            [.. ComingList.Turns(coming, command.Page, page => new ShowComing(page)), Speaking.BackAnd(new ShowMore())]);
    }

    /// <summary>For those who answer for a school: whether everything will be in time.</summary>
    private async Task<IReadOnlyList<Phrase>> ForecastAsync(Occasion on, CancellationToken ct)
    {
        var lines = new List<Phrase>();
        if (!on.Actor.May(Right.WatchRequests)) return lines;
        foreach (var one in forecasts)
            if (await one.UntilAsync(on.Now + ComingList.Ahead, on, ct) is { } line) lines.Add(line);
        return lines;
    }
}

using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Settings;

/// <summary>«Что мне придёт»: what the service is going to write by itself in the next thirty days.</summary>
internal sealed record ShowComing(int Page = 0);

internal sealed class ShowComingHandler(IEnumerable<IComing> sources) : IHandle<ShowComing>
{
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(30);

    public async Task<Replies> HandleAsync(ShowComing command, Occasion on, CancellationToken ct)
    {
        var coming = new List<ComingLine>();
        foreach (var source in sources) coming.AddRange(await source.UntilAsync(on.Now + Ahead, on, ct));
        if (coming is []) return Replies.Screen(on.Chat, SettingsTexts.NothingComes, Speaking.BackAnd(new ShowMore()));
        var page = Math.Clamp(command.Page, 0, (coming.Count - 1) / Pages.Size);
        var lines = coming.OrderBy(line => line.At).Skip(Pages.Skip(page)).Take(Pages.Size)
            .Select(line => new Phrase(SettingsTexts.ComingLine, ("at", line.At), ("what", line.What)));
        var text = new Phrase(SettingsTexts.Coming, ("count", (long)coming.Count), ("lines", Speaking.Joined(SharedTexts.Line, lines)));
        return Replies.Screen(
            on.Chat, text, [.. Pages.Turns(page, coming.Count, to => new ShowComing(to)), Speaking.BackAnd(new ShowMore())]);
    }
}

using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Settings;

/// <summary>What all features are going to write to the acting person, in order of time and by pages.</summary>
internal sealed class ComingList(IEnumerable<IComing> sources)
{
    public static readonly TimeSpan Ahead = TimeSpan.FromDays(30);

    public async Task<IReadOnlyList<ComingLine>> OfAsync(Occasion on, CancellationToken ct)
    {
        var coming = new List<ComingLine>();
        foreach (var source in sources) coming.AddRange(await source.UntilAsync(on.Now + Ahead, on, ct));
        return [.. coming.OrderBy(line => line.At)];
    }

    /// <param name="keys">For some and for none.</param>
    public static Phrase Say((string Some, string None) keys, IReadOnlyList<ComingLine> coming, int page, params ReadOnlySpan<(string, Arg)> more)
    {
        var lines = coming.Skip(Pages.Skip(Held(page, coming))).Take(Pages.Size)
            .Select(line => new Phrase(SettingsTexts.ComingLine, ("at", line.At), ("what", line.What)));
        return coming is []
            ? new Phrase(keys.None, more)
            : new Phrase(keys.Some, [("count", (long)coming.Count), ("lines", Speaking.Joined(SharedTexts.Line, lines)), .. more]);
    }

    public static IEnumerable<IReadOnlyList<Button>> Turns(IReadOnlyList<ComingLine> coming, int page, Func<int, object> turnTo) =>
        Pages.Turns(Held(page, coming), coming.Count, turnTo);

    /// <summary>What was the last page may be none any more.</summary>
    private static int Held(int page, IReadOnlyList<ComingLine> coming) => Math.Clamp(page, 0, Math.Max(0, coming.Count - 1) / Pages.Size);
}

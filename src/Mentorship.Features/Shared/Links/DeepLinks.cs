using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>Opens what a link leads to, for whom it may be opened; says aloud what a press would say as a toast.</summary>
internal sealed class DeepLinks(IEnumerable<IDeepLink> links, IGate gate)
{
    /// <summary>Null for what is no link of ours.</summary>
    public async Task<Replies?> OpenAsync(string payload, Occasion on, CancellationToken ct)
    {
        if (links.FirstOrDefault(link => payload.StartsWith(link.Prefix, StringComparison.Ordinal)) is not { } known) return null;
        if (await gate.RefuseAsync(known.Right, known, on, ct) is { } refusal) return refusal;
        return await known.OpenAsync(payload[known.Prefix.Length..], on, ct) is { } opened ? Aloud(opened, on) : null;
    }

    private static Replies Aloud(Replies opened, Occasion on) => opened is { Count: 0, Toast: { } why }
        ? new Replies { Home = opened.Home }.With(Replies.Say(on.Chat, why))
        : opened;
}

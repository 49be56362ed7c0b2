using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>No further part of the album has come for a while.</summary>
internal sealed record PlaceAlbum(string Chat, string Album);

/// <summary>
/// Holds the parts of an album until the last has come, so that an album is one message: one question, one answer.
/// A part that comes after that goes alone to where the others went.
/// </summary>
internal sealed class Albums(AlbumStore store, WordStore words, ITimers timers)
{
    private static readonly TimeSpan BetweenParts = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>The request into which the rest of the album has gone already; null where there is none.</summary>
    public async Task<Guid?> LateForAsync(Content part, CancellationToken ct) =>
        part.Album is { } album ? await words.OfAlbumAsync(part.Message.Chat, album, ct) : null;

    public async Task<Replies> CollectAsync(Content part, (WayIn Way, string? About) way, Occasion on, CancellationToken ct)
    {
        var (chat, album) = (part.Message.Chat, part.Album!);
        var before = await store.OfAsync(chat, album, ct);
        var isPlaced = before is [{ WayIn: WayIn.Placed }, ..];
        await store.AddAsync(part, isPlaced ? (WayIn.Placed, null) : way, on.Now, ct);
        if (isPlaced) return [];
        var first = before is [var one, ..] ? Moments.Of(one.CameAt) : on.Now;
        var due = on.Now + BetweenParts < first + Longest ? on.Now + BetweenParts : first + Longest;
        await timers.PlanAsync(Key(chat, album), due, chat, new PlaceAlbum(chat, album), ct);
        return [];
    }

    /// <summary>The albums whose turn has come before something else that the person does.</summary>
    public async Task<IReadOnlyList<(Content First, AlbumRow Came)>> CompleteAsync(string chat, string? but, CancellationToken ct)
    {
        var complete = new List<(Content, AlbumRow)>();
        foreach (var album in await store.WaitingAsync(chat, ct))
            if (album != but && await WholeAsync(chat, album, ct) is { } whole) complete.Add(whole);
        return complete;
    }

    /// <summary>The first message of the album and how it came; null where it has been placed already.</summary>
    public async Task<(Content First, AlbumRow Came)?> WholeAsync(string chat, string album, CancellationToken ct)
    {
        if (await store.OfAsync(chat, album, ct) is not [var first, ..] || first.WayIn is WayIn.Placed) return null;
        await store.PlaceAsync(chat, album, ct);
        await timers.CancelAsync(Key(chat, album), ct);
        return (first.Opened, first);
    }

    private static string Key(string chat, string album) => $"album:{chat}:{album}";
}

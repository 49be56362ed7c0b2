using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>What has waited for one person's evening leaves as one message: the first that is looked at brings the others.</summary>
internal sealed class EveningDigest(DigestStore digests, PostStore posts, PostDesk desk, Planning planning)
{
    private readonly Dictionary<Guid, Post> _known = [];
    private readonly HashSet<Guid> _held = [];

    /// <summary>Only one is left when others are stopped or withdrawn: it comes as any other, by <paramref name="alone"/>.</summary>
    public async Task<Replies> ToAsync(
        Post post, RecipientRow one, Occasion on, Func<Post, RecipientRow, Task<Replies>> alone, CancellationToken ct)
    {
        var digest = Guid.CreateVersion7(on.Now).ToString();
        var message = (digest, DailyBudget.DayEnds(Zones.Find(one.Zone ?? ""), on.Now));
        var together = await digests.GatherAsync(post, one, message, on.Now, ct);
        foreach (var row in together) await HoldAsync(row.Id, ct);
        return together switch
        {
            [] => [],
            [var row] => await alone(await FindAsync(row.Id, ct), one with { Attempt = row.Attempt }),
            var rows => [DigestCard.To(one.Chat!, digest, await ReadAsync(rows.Select(row => row.Id), one.Locale, ct))],
        };
    }

    /// <summary>The same message as it stands now.</summary>
    public async Task<Outgoing> AgainAsync(
        (string Person, string Chat) to, string digest, string locale, CancellationToken ct, int page = 0) =>
        DigestCard.Again(to.Chat, digest, await ReadAsync(await digests.InAsync(to.Person, digest, ct), locale, ct), page);

    /// <summary>What waits for the evening of the acting person waits until then.</summary>
    public async Task MoveAsync(OtherEvening to, Occasion on, CancellationToken ct) =>
        await LookAgainAsync(await digests.MoveAsync(to, on.Now, ct), on, ct);

    /// <summary>What waits for the morning of the acting person waits for another one.</summary>
    public async Task WakeAsync(Morning morning, Occasion on, CancellationToken ct) =>
        await LookAgainAsync(await digests.WakeAsync(morning, ct), on, ct);

    private async Task LookAgainAsync(IEnumerable<Guid> moved, Occasion on, CancellationToken ct)
    {
        foreach (var id in moved)
        {
            var post = await FindAsync(id, ct);
            using var stead = desk.ActFor(post);
            await planning.LookAtAsync(post, on.Now, ct);
        }
    }

    private async Task<IReadOnlyList<Post>> ReadAsync(IEnumerable<Guid> ids, string? locale, CancellationToken ct)
    {
        var read = new List<Post>();
        foreach (var id in ids) read.Add((await FindAsync(id, ct)).In(locale ?? Tongues.Main));
        return [.. read.OrderBy(post => post.Number)];
    }

    /// <summary>Whoever stops one of them does it before the message is written, or takes the message back.</summary>
    private async Task HoldAsync(Guid id, CancellationToken ct)
    {
        if (_held.Add(id)) await posts.HoldAsync(await FindAsync(id, ct), ct);
    }

    /// <summary>The evenings of many are made of the same few announcements.</summary>
    private async Task<Post> FindAsync(Guid id, CancellationToken ct) =>
        _known.TryGetValue(id, out var known) ? known : _known[id] = (await posts.FindForServiceAsync(id, ct))!;
}

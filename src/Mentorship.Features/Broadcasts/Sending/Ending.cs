using Mentorship.Domain;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Broadcasts;

/// <summary>After each portion: the report when everybody has been tried, else when to look again and how far it is.</summary>
internal sealed class Ending(
    PostStore posts, RecipientStore recipients, ChangeStore changes, Planning planning, QuietTime quiet, IOptions<BroadcastOptions> options)
{
    // Before the next tick, wherever in its second this one ends.
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(500);

    public async Task<Replies> LookAsync(Post post, Replies sent, Occasion on, CancellationToken ct)
    {
        var tally = await recipients.TallyAsync(post.Id, ct);
        if (tally.IsOver && post.FrozenTo is null) return sent.With(await EndAsync(post, tally, on, ct));
        var next = tally.Queued > 0 || post.FrozenTo is not null ? on.Now + Soon : await recipients.EarliestAsync(post.Id, ct) ?? on.Now + Soon;
        await planning.LookAtAsync(post, next, ct);
        return sent.With(await ShowAsync(post, tally, on, ct));
    }

    private async Task<Replies> EndAsync(Post post, Tally tally, Occasion on, CancellationToken ct)
    {
        if (post.Facts.Step(tally.End) is not Decision<Broadcast>.Accepted(var facts)) return [];
        post = await posts.SaveAsync(post with { Facts = facts }, ct);
        var report = ReportScreen.Tell(post, tally, await changes.CountAsync(post, ct));
        return [.. ProgressCard.For(post, tally), .. await quiet.HoldAsync(report, on, ct)];
    }

    private async Task<Replies> ShowAsync(Post post, Tally tally, Occasion on, CancellationToken ct)
    {
        if (on.Now - post.ShownAt < options.Value.ProgressEvery) return [];
        var card = ProgressCard.For(post, tally);
        await posts.SaveAsync(post with { ShownAt = on.Now }, ct);
        return card;
    }
}

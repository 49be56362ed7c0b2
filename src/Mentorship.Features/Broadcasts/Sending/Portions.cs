using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Broadcasts;

/// <summary>No more than a portion with the sender at a time; sleepers wait, closed chats and those who refused are not tried.</summary>
internal sealed class Portions(RecipientStore recipients, PipelineOptions pipeline, IOptions<BroadcastOptions> options)
{
    private const int SecondsAhead = 2;

    // The sender must not run dry between two looks.
    private int Most => Math.Max(options.Value.Portion, SecondsAhead * pipeline.MessagesPerSecond);

    public async Task<Replies> NextAsync(Post post, Occasion on, CancellationToken ct)
    {
        await recipients.SettleAsync(post.Id, ct);
        var room = Most - (await recipients.TallyAsync(post.Id, ct)).Queued;
        var replies = Replies.None;
        while (room > 0 && await recipients.NextAsync(post, room, on.Now, ct) is [_, ..] next)
        {
            var before = replies.Count;
            foreach (var one in await AwakeAsync(post, next, on, ct)) replies.AddRange(await HandOnAsync(post, one, ct));
            room -= replies.Count - before;
        }
        return replies;
    }

    /// <summary>All who sleep at the same hours are put off at once.</summary>
    private async Task<IReadOnlyList<RecipientRow>> AwakeAsync(
        Post post, IReadOnlyList<RecipientRow> next, Occasion on, CancellationToken ct)
    {
        var awake = new List<RecipientRow>();
        foreach (var same in next.GroupBy(one => (one.Zone, one.QuietFrom, one.QuietUntil)))
            if (Sleeps(same.First(), on.Now) is { } until) await recipients.HoldAsync(post.Id, same.First(), until, on.Now, ct);
            else awake.AddRange(same);
        return awake;
    }

    private static DateTimeOffset? Sleeps(RecipientRow one, DateTimeOffset now) =>
        one is { Zone: { } zone, QuietFrom: { } from, QuietUntil: { } until } ? QuietTime.Of(zone, from, until).HeldUntil(now) : null;

    private async Task<Replies> HandOnAsync(Post post, RecipientRow one, CancellationToken ct)
    {
        if (one is not { Wants: > 0, Chat: { } chat, Reachable: > 0 })
        {
            await recipients.PutAsync(post, one.PersonId, one.Wants > 0 ? RecipientState.Closed : RecipientState.Skipped, ct);
            return [];
        }
        await recipients.PutAsync(post, one.PersonId, RecipientState.Queued, ct);
        return
        [
            PostCard.To(chat, post.In(one.Locale ?? Tongues.Main)) with
            {
                Priority = Priority.Broadcast, Slot = post.About, About = $"{post.About}:{one.PersonId}:{one.Attempt}",
            },
        ];
    }
}

using Mentorship.Domain.Broadcasts;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Broadcasts;

/// <summary>
/// No more than a portion with the sender at a time; sleepers wait, and so does until the evening who has had enough today;
/// closed chats and those who refused are not tried.
/// </summary>
internal sealed class Portions(
    RecipientStore recipients, DigestStore digests, EveningDigest evening, PipelineOptions pipeline, IOptions<BroadcastOptions> options)
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
            foreach (var one in await AwakeAsync(post, next, on, ct)) replies.AddRange(await HandOnAsync(post, one, on, ct));
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
            else awake.AddRange(await RestAsync(post, [.. same], on, ct));
        return awake;
    }

    /// <summary>Without those who wait for the evening; they wait at once as well.</summary>
    private async Task<IEnumerable<RecipientRow>> RestAsync(Post post, IReadOnlyList<RecipientRow> same, Occasion on, CancellationToken ct)
    {
        if (!same.Any(WaitsForEvening)) return same;
        await digests.HoldAsync(post, same[0], options.Value.Budget.DigestAfter(QuietOf(same[0]), on.Now), on.Now, ct);
        return same.Where(one => !WaitsForEvening(one));
    }

    private static bool WaitsForEvening(RecipientRow one) => one is { HasEnough: > 0, Reachable: > 0 };

    private static DateTimeOffset? Sleeps(RecipientRow one, DateTimeOffset now) =>
        one.Zone is null ? null : QuietOf(one).HeldUntil(now);

    private static QuietHours QuietOf(RecipientRow one) => QuietTime.Of(one.Zone, one.QuietFrom, one.QuietUntil);

    private async Task<Replies> HandOnAsync(Post post, RecipientRow one, Occasion on, CancellationToken ct)
    {
        if (one is not { Wants: > 0, Chat: not null, Reachable: > 0 })
        {
            await recipients.PutAsync(post, one.PersonId, one.Wants > 0 ? RecipientState.Closed : RecipientState.Skipped, null, ct);
            return [];
        }
        return one.ForEvening > 0
            ? await evening.ToAsync(post, one, on, (only, row) => AloneAsync(only, row, on, ct), ct)
            : await AloneAsync(post, one, on, ct);
    }

    private async Task<Replies> AloneAsync(Post post, RecipientRow one, Occasion on, CancellationToken ct)
    {
        await recipients.PutAsync(post, one.PersonId, RecipientState.Queued, DailyBudget.DayEnds(QuietOf(one).Zone, on.Now), ct);
        return
        [
            PostCard.To(one.Chat!, post.In(one.Locale ?? Tongues.Main)) with
            {
                Priority = Priority.Broadcast, Slot = post.About, About = $"{post.About}:{one.PersonId}:{one.Attempt}",
            },
        ];
    }
}

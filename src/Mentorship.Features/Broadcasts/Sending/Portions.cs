using Mentorship.Domain.Broadcasts;
using Mentorship.Domain.Calendar;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Broadcasts;

/// <summary>
/// No more than a portion with the sender at a time; sleepers wait, and so does until the evening who has had enough today;
/// closed chats and those who refused are not tried, nor is anybody for whom it is news no more.
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
        var holds = options.Value.Freeze;
        var replies = Replies.None;
        while (room > 0 && holds > 0 && await recipients.NextAsync(post, room, on.Now, ct) is [_, ..] next)
        {
            var before = replies.Count;
            foreach (var same in next.GroupBy(one => (one.Zone, one.QuietFrom, one.QuietUntil)))
                holds -= await HoldAsync(post, [.. same], holds, on, ct);
            foreach (var one in next.Where(one => !Waits(post, one, on.Now))) replies.AddRange(await HandOnAsync(post, one, on, ct));
            room -= replies.Count - before;
        }
        return replies;
    }

    /// <summary>Also those who sleep at the same hours and have not been looked at; whom it leaves is put off at the next look.</summary>
    private async Task<int> HoldAsync(Post post, IReadOnlyList<RecipientRow> same, int take, Occasion on, CancellationToken ct)
    {
        if (Held(post, same[0], on.Now) is { } until) return await recipients.HoldAsync(post.Id, new(same[0], until, take), on.Now, ct);
        if (!same.Any(one => WaitsForEvening(post, one, on.Now))) return 0;
        return await digests.HoldAsync(
            post.Id, new(same[0], options.Value.Budget.DigestAfter(QuietOf(same[0]), on.Now), take), on.Now, ct);
    }

    private bool Waits(Post post, RecipientRow one, DateTimeOffset now) => Held(post, one, now) is not null || WaitsForEvening(post, one, now);

    /// <summary>Not for an evening by which its event has begun.</summary>
    private bool WaitsForEvening(Post post, RecipientRow one, DateTimeOffset now) => one is { HasEnough: > 0, Reachable: > 0 }
        && !post.Facts.HasBegun(options.Value.Budget.DigestAfter(QuietOf(one), now));

    /// <summary>Until the morning, but not until one by which its event is missed: that comes without a sound instead.</summary>
    private static DateTimeOffset? Held(Post post, RecipientRow one, DateTimeOffset now) =>
        Sleeps(one, now) is { } morning && !post.Facts.IsMissedBy(morning, QuietOf(one).Zone) ? morning : null;

    private static DateTimeOffset? Sleeps(RecipientRow one, DateTimeOffset now) =>
        one.Zone is null ? null : QuietOf(one).HeldUntil(now);

    private static QuietHours QuietOf(RecipientRow one) => QuietTime.Of(one.Zone, one.QuietFrom, one.QuietUntil);

    private async Task<Replies> HandOnAsync(Post post, RecipientRow one, Occasion on, CancellationToken ct)
    {
        var isWanted = one.Wants > 0 && !post.Facts.IsInVain(on.Now, QuietOf(one).Zone);
        if (!isWanted || one is not { Chat: not null, Reachable: > 0 })
        {
            await recipients.PutAsync(post, one.PersonId, isWanted ? RecipientState.Closed : RecipientState.Skipped, null, ct);
            return [];
        }
        return one.ForEvening > 0
            ? await evening.ToAsync(post, one, on, (only, row) => AloneAsync(only, row, on, ct), ct)
            : await AloneAsync(post, one, on, ct);
    }

    private async Task<Replies> AloneAsync(Post post, RecipientRow one, Occasion on, CancellationToken ct)
    {
        await recipients.PutAsync(post, one.PersonId, RecipientState.Queued, DailyBudget.DayEnds(QuietOf(one).Zone, on.Now), ct);
        var card = PostCard.First(one.Chat!, post.In(one.Locale ?? Tongues.Main), on.Now);
        return
        [
            card with
            {
                Silent = card.Silent || Sleeps(one, on.Now) is not null,
                Priority = Priority.Broadcast, Slot = post.About, About = $"{post.About}:{one.PersonId}:{one.Attempt}",
            },
        ];
    }
}

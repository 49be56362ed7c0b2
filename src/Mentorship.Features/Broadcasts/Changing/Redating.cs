using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>Other days for an announcement: a draft just keeps them; where people have it, their copies and reminders follow.</summary>
internal sealed class Redating(
    PostStore posts, ChangeStore changes, TakingBack taking, Planning planning, EventClock clock, Heads heads, ReportScreen report)
{
    public async Task<Replies> KeepAsync(Post post, Broadcast dated, Occasion on, CancellationToken ct)
    {
        if (post.Facts.State is BroadcastState.Draft) return PostScreens.Preview(await posts.SaveAsync(post with { Facts = dated }, ct), on);
        if (dated == post.Facts) return await report.ShowAsync(post, on, ct);
        return post.Facts.NeedsHead
            ? await AskAsync(post, dated, on, ct)
            : await report.ShowAsync(await ApplyAsync(post, dated, on, ct), on, ct);
    }

    /// <summary>The copies are changed in place, without a sound; only whoever comes is told, and only shortly before.</summary>
    public async Task<Post> ApplyAsync(Post post, Broadcast dated, Occasion on, CancellationToken ct)
    {
        var isMoved = dated.EventAt != post.Facts.EventAt;
        if (isMoved) await changes.MoveAsync(post, dated.EventAt, on.Now, ct);
        post = await ChangeAsync(post with { Facts = dated, ClosedAt = null }, "redated", on, ct);
        await planning.EndAsync(post, on.Reader.Zone, ct);
        if (isMoved) await MoveAsync(post, on, ct);
        return post;
    }

    /// <summary>The same hour of the wall clock is another moment: whoever lives elsewhere sees it on their copy, and who was reminded knows the hour.</summary>
    public async Task FollowAsync(Post post, Occasion on, CancellationToken ct)
    {
        post = await ChangeAsync(post, "followed the clock", on, ct);
        await clock.FollowAsync(post, on, ct);
    }

    private async Task<Post> ChangeAsync(Post post, string how, Occasion on, CancellationToken ct)
    {
        post = await posts.SaveAsync(post with { Revision = post.Revision + 1 }, ct);
        await taking.BackAsync(post, ct);
        await planning.ChangeAsync(post, how, on, ct);
        return post;
    }

    /// <summary>Whoever asked to be reminded is reminded of the new moment, also where the former one has been told already.</summary>
    private async Task MoveAsync(Post post, Occasion on, CancellationToken ct)
    {
        await taking.RemindersAsync(post, ct);
        await clock.MoveAsync(post, on, ct);
    }

    private async Task<Replies> AskAsync(Post post, Broadcast dated, Occasion on, CancellationToken ct)
    {
        post = post with { DaysAsked = post.DaysAsked + 1 };
        var days = AgreeDays.To(post, dated);
        var asked = await heads.AskAsync(post, DayLines.Change(post, dated),
            [new(BroadcastTexts.Approve, days), new(BroadcastTexts.Return, new ReturnDays(days))], on, ct);
        if (asked.Count > 0) await posts.SaveAsync(post, ct);
        return Replies.Screen(
            on.Chat, asked.Count is 0 ? BroadcastTexts.NoHeadForCorrection : new Phrase(BroadcastTexts.DaysSubmitted, post.Numbered),
            Speaking.BackAnd(new OpenPost(post.Id))).With(asked);
    }
}

using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Приду» or «Не приду»; the other press changes it, and no reason is asked for.</summary>
/// <param name="HadDate">The message below which it stands names a moment.</param>
internal sealed record AnswerPost(Guid Post, bool Comes, bool HadDate = false);

/// <summary>Whoever comes to what has a date is reminded of it, until they say otherwise.</summary>
internal sealed class AnswerPostHandler(PostStore posts, ReceiptStore receipts, EventClock clock, OwnCopy copy) : IHandle<AnswerPost>
{
    public async Task<Replies> HandleAsync(AnswerPost command, Occasion on, CancellationToken ct)
    {
        if (await posts.FindForServiceAsync(command.Post, ct) is not { } post || await receipts.ReceiptAsync(post, ct) is not { } before)
            return new Replies { Toast = BroadcastTexts.Sample };
        if (await copy.RefuseEventAsync(post, before, on, ct) is { } refusal) return refusal;
        await receipts.AnswerAsync(post.Id, command.Comes, on.Now, ct);
        var at = await clock.FollowAsync(post, before, command.Comes, on, ct);
        var after = before with { Comes = command.Comes, IsRead = true, Reminds = at is not null };
        return new Replies { Toast = Said(post, command, at) }
            .With([await copy.AgainAsync(post, after, on, ct), .. OwnCopy.WithoutDate(post, on)]);
    }

    private static Phrase Said(Post post, AnswerPost command, DateTimeOffset? at) =>
        at is { } moment ? new Phrase(BroadcastTexts.MarkedWillRemind, ("at", moment))
        : command.HadDate && post.Facts.EventAt is null ? BroadcastTexts.MarkedNoDate
        : BroadcastTexts.Marked;
}

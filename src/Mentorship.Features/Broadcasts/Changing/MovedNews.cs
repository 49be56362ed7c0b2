using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>
/// Whoever said «Приду» hears of another moment, or of none, when there is little time: once for each, with the change of their copy.
/// News that wait for the morning give way to newer ones, which tell the way from the moment that was heard of last.
/// </summary>
internal sealed class MovedNews(QuietTime quiet, IOutbox outbox, ChangeStore changes)
{
    /// <summary>A reminder of the new moment comes at once where it is as near as this.</summary>
    private static readonly TimeSpan Reminded = TimeSpan.FromHours(1);

    public async Task<Replies> ToAsync(Post post, CopyRow copy, Occasion on, CancellationToken ct)
    {
        var about = $"{post.About}:{copy.PersonId}:moved";
        var isHeld = copy.MovedFrom is not null && await outbox.CancelAsync(about, ct) > 0;
        if (!isHeld && copy.IsPressing is not 1) return [];
        var from = Moments.Of(isHeld ? copy.MovedFrom : copy.Was)!.Value;
        if (copy.Comes is not 1 || IsReminded(post, copy, on) || !IsGone(post) && from == post.Facts.EventAt) return [];
        var until = await quiet.EndAsync(copy.Chat!, on.Now, ct);
        var starts = post.Facts.EventAt < from ? post.Facts.EventAt.Value : from;
        var isPressing = starts <= until;
        await changes.KnowAsync(post, copy, from, ct);
        return
        [
            new Outgoing(copy.Chat!, new Body.Says(Text(post, from), [.. Rows(post)]))
            {
                Priority = Priority.Reminder, About = about, DueAt = isPressing ? null : until, Silent = isPressing,
            },
        ];
    }

    private static bool IsReminded(Post post, CopyRow copy, Occasion on) =>
        !IsGone(post) && post.Facts.EventAt - on.Now <= Reminded
        && copy.Reminder is nameof(EventReminderState.Planned) or nameof(EventReminderState.Sent);

    private static bool IsGone(Post post) => post.Facts.State is BroadcastState.Withdrawn;

    /// <summary>What was withdrawn is not said again: it may be what was wrong.</summary>
    private static Phrase Text(Post post, DateTimeOffset from) => (IsGone(post), post.Facts.EventAt) switch
    {
        (true, _) => new(BroadcastTexts.EventGone, post.Numbered, ("was", from)),
        (_, { } at) => new(BroadcastTexts.EventMoved, ("was", from), ("at", at), ("words", ReminderCard.Words(post))),
        _ => new(BroadcastTexts.EventUndated, ("was", from), ("words", ReminderCard.Words(post))),
    };

    private static IEnumerable<IReadOnlyList<Button>> Rows(Post post)
    {
        if (!IsGone(post)) yield return [new(BroadcastTexts.Open, new OpenItem(post.Id), Emphasis.Primary)];
        yield return [Speaking.MenuButton];
    }
}

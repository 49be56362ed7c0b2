using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>Whoever said «Приду» hears of another moment, or of none, when there is little time: once for each, with the change of their copy.</summary>
internal sealed class MovedNews(QuietTime quiet, IOutbox outbox)
{
    /// <summary>A reminder of the new moment comes at once where it is as near as this.</summary>
    private static readonly TimeSpan Reminded = TimeSpan.FromHours(1);

    public async Task<Replies> ToAsync(Post post, CopyRow copy, Occasion on, CancellationToken ct)
    {
        if (post.Moved is not { } moved || copy.Comes is not 1 || copy.Revision >= moved.Revision || IsReminded(post, copy, on)) return [];
        var about = $"{post.About}:{copy.PersonId}:moved";
        await outbox.CancelAsync(about, ct);
        var until = await quiet.EndAsync(copy.Chat!, on.Now, ct);
        var starts = post.Facts.EventAt < moved.From ? post.Facts.EventAt.Value : moved.From;
        var isPressing = starts <= until;
        return
        [
            new Outgoing(copy.Chat!, new Body.Says(Text(post, moved), [.. Rows(post)]))
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
    private static Phrase Text(Post post, MovedEvent moved) => (IsGone(post), post.Facts.EventAt) switch
    {
        (true, _) => new(BroadcastTexts.EventGone, post.Numbered, ("was", moved.From)),
        (_, { } at) => new(BroadcastTexts.EventMoved, ("was", moved.From), ("at", at), ("words", ReminderCard.Words(post))),
        _ => new(BroadcastTexts.EventUndated, ("was", moved.From), ("words", ReminderCard.Words(post))),
    };

    private static IEnumerable<IReadOnlyList<Button>> Rows(Post post)
    {
        if (!IsGone(post)) yield return [new(BroadcastTexts.Open, new OpenItem(post.Id), Emphasis.Primary)];
        yield return [Speaking.MenuButton];
    }
}

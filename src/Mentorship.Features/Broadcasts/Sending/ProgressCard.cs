using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>How far a sending is, in the author's chat: one silent message that is edited.</summary>
internal static class ProgressCard
{
    public static Replies For(Post post, Tally tally)
    {
        if (post.AuthorChat is not { } chat) return [];
        var isFirst = post.ShownAt < post.CreatedAt;
        return [new Outgoing(chat, Body(post, tally)) { Slot = Slot(post), Placement = isFirst ? Placement.New : Placement.EditOnly, Silent = true }];
    }

    public static string Slot(Post post) => $"{post.About}:progress";

    public static Body.Says Body(Post post, Tally tally) => new(Text(post, tally), Rows(post));

    private static Phrase Text(Post post, Tally tally) => post.Facts.State switch
    {
        BroadcastState.Sending => new Phrase(BroadcastTexts.Progress, post.Numbered, ("done", tally.All - tally.Waiting - tally.Queued),
            ("total", tally.All), ("failed", tally.Failed + tally.Unclear)),
        BroadcastState.Paused => new Phrase(BroadcastTexts.Paused, post.Numbered,
            ("done", tally.Delivered + tally.Unclear), ("left", tally.Waiting + tally.Queued)),
        _ => new Phrase(BroadcastTexts.Done, post.Numbered, ("done", tally.Delivered), ("total", tally.All)),
    };

    private static IReadOnlyList<IReadOnlyList<Button>> Rows(Post post) => post.Facts.State switch
    {
        BroadcastState.Sending => [[new(BroadcastTexts.Pause, new PausePost(post.Id)), new(BroadcastTexts.Stop, new StopPost(post.Id))]],
        BroadcastState.Paused => [[new(BroadcastTexts.Resume, new ResumePost(post.Id)), new(BroadcastTexts.Stop, new StopPost(post.Id))]],
        _ => [],
    };
}

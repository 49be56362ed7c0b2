using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;

namespace Mentorship.Features.Broadcasts;

/// <summary>The days of an announcement in words.</summary>
internal static class DayLines
{
    public static Phrase Of(Broadcast facts) => Speaking.Joined(SharedTexts.Line,
    [
        facts.EventAt is { } at ? new Phrase(BroadcastTexts.TakesPlace, ("at", at)) : BroadcastTexts.NoEvent,
        facts.ValidTo is { } day ? new Phrase(BroadcastTexts.TermUntil, ("day", day)) : BroadcastTexts.NoTerm,
    ]);

    /// <summary>What the head is asked about.</summary>
    public static Phrase Change(Post post, Broadcast dated) =>
        new(BroadcastTexts.HeadAskedDays, post.Numbered, ("was", Of(post.Facts)), ("becomes", Of(dated)));
}

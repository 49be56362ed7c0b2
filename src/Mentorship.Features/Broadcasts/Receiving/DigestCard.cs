using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>Several announcements as one silent message: a line of each, and a button that opens it.</summary>
internal static class DigestCard
{
    private const int Line = 70;
    private const int Label = 26;

    public static Outgoing To(string chat, string digest, IReadOnlyList<Post> posts) => new(chat, Of(digest, posts, 0))
    {
        Silent = true, Priority = Priority.Broadcast, Slot = About(digest), About = About(digest),
    };

    public static Outgoing Again(string chat, string digest, IReadOnlyList<Post> posts, int page) =>
        new(chat, Of(digest, posts, page)) { Slot = About(digest), Placement = Placement.EditOnly };

    private static string About(string digest) => $"digest:{digest}";

    private static Body.Says Of(string digest, IReadOnlyList<Post> posts, int page)
    {
        var shown = posts.Select((post, at) => (post, Place: at + 1)).Skip(Pages.Skip(page)).Take(Pages.Size).ToList();
        var lines = shown.Select(one => new Phrase(BroadcastTexts.DigestLine, ("place", one.Place), ("words", Said(one.post))));
        return new Body.Says(
            new Phrase(BroadcastTexts.Digest, ("count", posts.Count), ("lines", Speaking.Joined(SharedTexts.Line, lines))),
            [
                .. shown.Where(one => !IsGone(one.post)).Select(one => (Button[])[Row(one.post, one.Place, new OpenItem(one.post.Id, digest))]),
                .. Pages.Turns(page, posts.Count, next => new TurnDigest(digest, next)),
            ]);
    }

    /// <summary>What does not come from the reader's own school names its sender.</summary>
    public static Phrase Said(Post post)
    {
        if (IsGone(post)) return BroadcastTexts.WithdrawnCard;
        var words = Speaking.Verbatim(FirstLine(post, Line));
        return post.Facts.IsOfSchool ? words : new Phrase(BroadcastTexts.DigestFrom, ("words", words), ("from", PostCard.Sender(post)));
    }

    /// <summary>The same announcement as a button of a list.</summary>
    public static Button Row(Post post, int place, OpenItem opens) =>
        new(new Phrase(BroadcastTexts.DigestRow, ("place", place), ("words", FirstLine(post, Label))), opens);

    private static bool IsGone(Post post) => post.Facts.State is BroadcastState.Withdrawn;

    public static string FirstLine(Post post, int longest) =>
        Pipeline.Words.Shorten(post.Words.Text.Trim().ReplaceLineEndings("\n").Split('\n')[0].TrimEnd(), longest);
}

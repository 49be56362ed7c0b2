namespace Mentorship.Features.Broadcasts;

/// <content>What those read who get announcements.</content>
internal static partial class BroadcastTexts
{
    public const string ComesLater = "broadcasts.comes";
    public const string ComesTogether = "broadcasts.comes-together";
    public const string OldTranslation = "broadcasts.old-translation";
    public const string WrittenIn = "broadcasts.written-in";
    public const string InMain = "broadcasts.button.in-main";
    public const string TermUntil = "broadcasts.term-until";
    public const string TermOver = "broadcasts.term-over";
    public const string Card = "broadcasts.card";
    public const string From = "broadcasts.from.";
    public const string Read = "broadcasts.button.read";
    public const string NoMore = "broadcasts.button.no-more";
    public const string Marked = "broadcasts.toast.marked";
    public const string Sample = "broadcasts.toast.sample";
    public const string Refused = "broadcasts.refused-category";
    public const string Kind = "broadcasts.button.kind.";
    public const string Allow = "broadcasts.button.allow";
    public const string Allowed = "broadcasts.allowed-category";
    public const string Digest = "broadcasts.digest";
    public const string DigestLine = "broadcasts.digest-line";
    public const string DigestFrom = "broadcasts.digest-from";
    public const string Feed = "broadcasts.feed";
    public const string FeedEmpty = "broadcasts.feed-empty";
    public const string FeedAt = "broadcasts.feed-at";
    public const string FeedUntil = "broadcasts.feed-until";
    public const string FeedNew = "broadcasts.feed-new";
    public const string OnlyNew = "broadcasts.button.only-new";
    public const string Received = "broadcasts.button.received";
    public const string OpenedBelow = "broadcasts.opened-below";
    public const string DigestRow = "broadcasts.button.digest-row";
    public const string DigestChoice = "broadcasts.button.digest";
    public const string DigestMeans = "broadcasts.digest-means";
}

using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>An announcement exactly as people get it; previews and tests are made here too, so that they cannot differ.</summary>
internal static class PostCard
{
    public static Outgoing To(string chat, Post post) =>
        new(chat, Of(post, Receipt.None, isOver: false)) { Silent = post.Facts.Category.IsSilent() };

    /// <summary>What leaves now.</summary>
    public static Outgoing First(string chat, Post post, DateTimeOffset now) => To(chat, AsOf(post, now));

    /// <summary>The card that a recipient has already: it shows what they have done with it, and whether it is in force.</summary>
    public static Outgoing Again(string chat, Post post, Receipt receipt, DateTimeOffset now) =>
        new(chat, Of(AsOf(post, now).In(receipt.Locale), receipt, receipt.IsOver(post.Facts, now)))
        {
            Slot = post.About, Placement = Placement.EditOnly,
        };

    /// <summary>Nobody is asked any more whether they come, and nobody is reminded, once it has begun.</summary>
    private static Post AsOf(Post post, DateTimeOffset now) =>
        post.Facts.HasBegun(now) ? post with { HasRsvp = false, IsEventOver = true } : post;

    private static Body.Says Of(Post post, Receipt receipt, bool isOver) => post.Facts.State is BroadcastState.Withdrawn
        ? new(BroadcastTexts.WithdrawnCard, []) { Medium = post.Medium }
        : new(Text(post, isOver), [.. Original(post), .. isOver ? [] : Asks(post, receipt), .. NoMore(post, receipt)]) { Medium = post.Medium };

    private static Phrase Text(Post post, bool isOver) => new(
        BroadcastTexts.Card, ("words", post.Words), ("from", Speaking.Joined(SharedTexts.Line, [.. Event(post), Sender(post), .. Language(post), .. Term(post, isOver)])));

    /// <summary>Whoever reads another language than their own, or a translation of former words, is told so.</summary>
    private static IEnumerable<Phrase> Language(Post post)
    {
        if (IsOutdated(post)) yield return BroadcastTexts.OldTranslation;
        else if (post.Tongue is var (written, wanted) && written != wanted)
            yield return new Phrase(BroadcastTexts.WrittenIn, ("language", ListVersionsHandler.NameOf(written)));
    }

    private static bool IsOutdated(Post post) => post.Outdated.Contains(post.Tongue.Written);

    private static IEnumerable<IReadOnlyList<Button>> Original(Post post)
    {
        if (IsOutdated(post)) yield return [new(BroadcastTexts.InMain, new ShowInMain(post.Id))];
    }

    private static IEnumerable<Phrase> Event(Post post)
    {
        if (post.Facts.EventAt is { } at) yield return new Phrase(BroadcastTexts.TakesPlace, ("at", at));
    }

    private static IEnumerable<Phrase> Term(Post post, bool isOver)
    {
        if (post.Facts.ValidTo is { } day) yield return new Phrase(isOver ? BroadcastTexts.TermOver : BroadcastTexts.TermUntil, ("day", day));
    }

    private static IEnumerable<IReadOnlyList<Button>> Asks(Post post, Receipt receipt) =>
        [.. Mark(post, receipt), .. Rsvp(post, receipt), .. Remind(post, receipt), .. Form(post), .. Link(post)];

    public static Phrase Sender(Post post) =>
        BroadcastTexts.From + System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(post.Voice.ToString());

    private static IEnumerable<IReadOnlyList<Button>> Mark(Post post, Receipt receipt)
    {
        if (post.HasMark) yield return
        [
            Speaking.Choice(BroadcastTexts.Read, receipt.IsRead, new ReadPost(post.Id)) with
            {
                Emphasis = receipt.IsRead ? Emphasis.None : Emphasis.Primary,
            },
        ];
    }

    private static IEnumerable<IReadOnlyList<Button>> Rsvp(Post post, Receipt receipt)
    {
        if (post.HasRsvp) yield return
        [
            Speaking.Choice(BroadcastTexts.Comes, receipt.Comes is true, new AnswerPost(post.Id, Comes: true, post.Facts.EventAt is not null)),
            Speaking.Choice(BroadcastTexts.StaysAway, receipt.Comes is false, new AnswerPost(post.Id, Comes: false, post.Facts.EventAt is not null)),
        ];
    }

    private static IEnumerable<IReadOnlyList<Button>> Remind(Post post, Receipt receipt)
    {
        if (post is { Facts.EventAt: not null, IsEventOver: false })
            yield return [Speaking.Choice(BroadcastTexts.RemindMe, receipt.Reminds, new ToggleReminder(post.Id, !receipt.Reminds))];
    }

    private static IEnumerable<IReadOnlyList<Button>> Form(Post post)
    {
        if (post.Form is { } form) yield return [new(BroadcastTexts.OpenForm, new OpenForm(form, post.Id))];
    }

    public static IEnumerable<IReadOnlyList<Button>> Link(Post post)
    {
        if (post.Link is { } link) yield return [new(Speaking.Verbatim(link.Label), null, Url: link.Url)];
    }

    private static IEnumerable<IReadOnlyList<Button>> NoMore(Post post, Receipt receipt)
    {
        if (post.Facts.Category.CanBeRefused() && !receipt.HasRefused)
            yield return [new(BroadcastTexts.NoMore, new RefuseCategory(post.Facts.Category, post.Id))];
    }
}

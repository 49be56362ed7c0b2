using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>A draft with its words: the exact copy, and below it what can be done with it.</summary>
internal sealed record ShowPost(Guid Post);

/// <summary>«Отправить себе»: as it will sound and look.</summary>
internal sealed record TestPost(Guid Post);

internal static class PostScreens
{
    public static Replies Preview(Post post, Occasion on) =>
        new Replies { PostCard.To(on.Chat, post) with { Silent = true } }.With(Controls(post, on, BroadcastTexts.Looks));

    public static Replies Test(Post post, Occasion on) =>
        // Due now, and so of the clock: a message that answers a press would be silent.
        new Replies { PostCard.To(on.Chat, post) with { DueAt = on.Now } }.With(Controls(post, on, BroadcastTexts.Looks));

    /// <summary>Where one came from to its days.</summary>
    public static object Before(Post post) => post.Facts.State is BroadcastState.Draft ? new ShowPost(post.Id) : new ListDays(post.Id);

    private static Replies Controls(Post post, Occasion on, Phrase text) => Replies.Screen(on.Chat, text,
        [new(BroadcastTexts.TestToSelf, new TestPost(post.Id)), new(BroadcastTexts.Change, new BeginWords(post.Id))],
        [new(BroadcastTexts.Buttons, new ListButtons(post.Id)), new(Category(post), new ListCategories(post.Id))],
        [new(Languages(post), new ListVersions(post.Id)), new(Term(post), new ListTerms(post.Id))],
        [new(Event(post), new ShowEvent(post.Id))],
        [new(BroadcastTexts.ToMoment, new PlanPost(post.Id), Emphasis.Primary)],
        Speaking.BackAnd(new OpenPost(post.Id)));

    private static Phrase Languages(Post post) => new(BroadcastTexts.Languages, ("languages", Speaking.Joined(
        SharedTexts.Comma, Tongues.All.Where(tongue => tongue == Tongues.Main || post.OtherWords.ContainsKey(tongue)).Select(Speaking.Verbatim))));

    public static Phrase Term(Post post) =>
        post.Facts.ValidTo is { } day ? new Phrase(BroadcastTexts.Term, ("day", day)) : BroadcastTexts.NoTerm;

    public static Phrase Event(Post post) =>
        post.Facts.EventAt is { } at ? new Phrase(BroadcastTexts.Event, ("at", at)) : BroadcastTexts.NoEvent;

    private static Phrase Category(Post post) => new(BroadcastTexts.Category, ("category", Labels.Of(post.Facts.Category)));
}

internal sealed class ShowPostHandler(PostDesk desk) : IHandle<ShowPost>, IHandle<TestPost>
{
    public Task<Replies> HandleAsync(ShowPost command, Occasion on, CancellationToken ct) =>
        DraftAsync(command.Post, on, post => PostScreens.Preview(post, on), ct);

    public Task<Replies> HandleAsync(TestPost command, Occasion on, CancellationToken ct) =>
        DraftAsync(command.Post, on, post => PostScreens.Test(post, on), ct);

    private Task<Replies> DraftAsync(Guid id, Occasion on, Func<Post, Replies> show, CancellationToken ct) =>
        desk.ChangeAsync(id, on, post => post, post => Task.FromResult(show(post)), ct);
}

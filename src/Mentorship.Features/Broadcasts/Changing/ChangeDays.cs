using Mentorship.Domain.Broadcasts;
using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Сроки»: the days of what people have already.</summary>
internal sealed record ListDays(Guid Post);

/// <summary>The head agrees to other days of what is official.</summary>
/// <param name="Was">The last day as it stood when they were asked, and when the event was.</param>
internal sealed record AgreeDays(Guid Post, DateOnly? ValidTo, DateTimeOffset? EventAt, DateOnly? Was, DateTimeOffset? WasAt)
{
    public static AgreeDays To(Post post, Broadcast dated) =>
        new(post.Id, dated.ValidTo, dated.EventAt, post.Facts.ValidTo, post.Facts.EventAt);
}

internal sealed class ChangeDaysHandler(PostDesk desk, PostStore posts, Redating redating, Heads heads)
    : IHandle<ListDays>, IHandle<AgreeDays>
{
    public Task<Replies> HandleAsync(ListDays command, Occasion on, CancellationToken ct) => desk.OpenAsync(command.Post, on,
        post => Task.FromResult(Replies.Screen(on.Chat, new Phrase(BroadcastTexts.Days, post.Numbered, ("days", DayLines.Of(post.Facts))),
            [new(PostScreens.Term(post), new ListTerms(post.Id))],
            [new(PostScreens.Event(post), new ShowEvent(post.Id))],
            Speaking.BackAnd(new OpenPost(post.Id)))), ct);

    /// <summary>What has changed since they were asked is not what they agree to.</summary>
    public async Task<Replies> HandleAsync(AgreeDays command, Occasion on, CancellationToken ct)
    {
        if (await posts.FindLeftForHeadAsync(command.Post, ct) is not { } post || !IsAsAsked(post.Facts, command) || IsPast(command, on))
            return Replies.Screen(on.Chat, BroadcastTexts.NotWaiting, [Speaking.MenuButton]);
        using var stead = desk.ActFor(post);
        post = await redating.ApplyAsync(post, post.Facts with { ValidTo = command.ValidTo, EventAt = command.EventAt }, on, ct);
        return await heads.AnswerAsync(
            post, (new Phrase(BroadcastTexts.DaysAgreed, post.Numbered), new Phrase(BroadcastTexts.YourDaysAgreed, post.Numbered)), on, ct);
    }

    private static bool IsAsAsked(Broadcast facts, AgreeDays asked) => facts.ValidTo == asked.Was && facts.EventAt == asked.WasAt;

    private static bool IsPast(AgreeDays asked, Occasion on) => asked.ValidTo < on.Today() || asked.EventAt <= on.Now && asked.EventAt != asked.WasAt;
}

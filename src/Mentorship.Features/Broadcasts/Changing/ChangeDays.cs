using Mentorship.Domain.Broadcasts;
using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Сроки»: the days of what people have already.</summary>
internal sealed record ListDays(Guid Post);

/// <summary>The head agrees to other days of what is official.</summary>
/// <param name="Was">The last day as it stood when they were asked, and when the event was.</param>
/// <param name="Asked">Which of the questions it answers: once the author names other days, or another head has answered, none.</param>
internal sealed record AgreeDays(
    Guid Post, DateOnly? ValidTo, DateTimeOffset? EventAt, DateOnly? Was, DateTimeOffset? WasAt, long Asked = 0)
{
    public static AgreeDays To(Post post, Broadcast dated) =>
        new(post.Id, dated.ValidTo, dated.EventAt, post.Facts.ValidTo, post.Facts.EventAt, post.DaysAsked);
}

/// <summary>The head does not: people keep the days they know, and the author may name others; no reason is asked for.</summary>
internal sealed record ReturnDays(AgreeDays Asked);

internal sealed class ChangeDaysHandler(PostDesk desk, PostStore posts, Redating redating, Heads heads)
    : IHandle<ListDays>, IHandle<AgreeDays>, IHandle<ReturnDays>
{
    public Task<Replies> HandleAsync(ListDays command, Occasion on, CancellationToken ct) => desk.OpenAsync(command.Post, on,
        post => Task.FromResult(Replies.Screen(on.Chat, new Phrase(BroadcastTexts.Days, post.Numbered, ("days", DayLines.Of(post.Facts))),
            [new(PostScreens.Term(post), new ListTerms(post.Id))],
            [new(PostScreens.Event(post), new ShowEvent(post.Id))],
            Speaking.BackAnd(new OpenPost(post.Id)))), ct);

    /// <summary>What has changed since they were asked is not what they agree to.</summary>
    public Task<Replies> HandleAsync(AgreeDays command, Occasion on, CancellationToken ct) => OpenAsync(command, on, async post =>
        IsPast(command, on) ? NotWaiting(on) : await AnswerAsync(
            await redating.ApplyAsync(post, post.Facts with { ValidTo = command.ValidTo, EventAt = command.EventAt }, on, ct),
            (BroadcastTexts.DaysAgreed, BroadcastTexts.YourDaysAgreed), on, ct), ct);

    public Task<Replies> HandleAsync(ReturnDays command, Occasion on, CancellationToken ct) => OpenAsync(command.Asked, on,
        async post => await AnswerAsync(await posts.SaveAsync(post with { DaysAsked = post.DaysAsked + 1 }, ct),
            (BroadcastTexts.DaysReturned, BroadcastTexts.YourDaysReturned), on, ct), ct);

    private async Task<Replies> OpenAsync(AgreeDays asked, Occasion on, Func<Post, Task<Replies>> act, CancellationToken ct)
    {
        if (await posts.FindLeftForHeadAsync(asked.Post, ct) is not { } post || !IsAsAsked(post.Facts, asked)) return NotWaiting(on);
        if (post.DaysAsked != asked.Asked)
            return Replies.Screen(on.Chat, new Phrase(BroadcastTexts.OtherDaysAsked, post.Numbered), [Speaking.MenuButton]);
        using var stead = desk.ActFor(post);
        return await act(post);
    }

    private Task<Replies> AnswerAsync(Post post, (string ToHead, string ToAuthor) said, Occasion on, CancellationToken ct) =>
        heads.AnswerAsync(post, (new Phrase(said.ToHead, post.Numbered), new Phrase(said.ToAuthor, post.Numbered)), on, ct);

    private static Replies NotWaiting(Occasion on) => Replies.Screen(on.Chat, BroadcastTexts.NotWaiting, [Speaking.MenuButton]);

    private static bool IsAsAsked(Broadcast facts, AgreeDays asked) => facts.ValidTo == asked.Was && facts.EventAt == asked.WasAt;

    private static bool IsPast(AgreeDays asked, Occasion on) => asked.ValidTo < on.Today() || asked.EventAt <= on.Now && asked.EventAt != asked.WasAt;
}

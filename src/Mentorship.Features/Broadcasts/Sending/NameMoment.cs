using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Назначить время».</summary>
internal sealed record BeginMoment(Guid Post);

/// <summary>The moment in the author's own time; null for as soon as possible.</summary>
internal sealed record KeepMoment(Guid Post, string? Wish);

/// <summary>A one-question dialogue: when to send.</summary>
internal static class NameMoment
{
    public enum Step { Moment }

    public sealed record Draft
    {
        public Guid Id { get; init; }

        public string Wish { get; init; } = "";
    }

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("broadcast.moment", version: 1)
        .Expires(after: TimeSpan.FromHours(1), say: BroadcastTexts.WritingStopped)
        .Cancels(say: BroadcastTexts.WritingStopped)
        .Takes<BeginMoment>((draft, begun) => draft with { Id = begun.Post })
        .Type(Step.Moment, BroadcastTexts.WhichMoment, LocalWish.Parse, (draft, wish) => draft with { Wish = wish })
        .Then(draft => new KeepMoment(draft.Id, draft.Wish));
}

internal sealed class NameMomentHandler(PostDesk desk, PostStore posts, PlanScreen plan) : IHandle<BeginMoment>, IHandle<KeepMoment>
{
    public Task<Replies> HandleAsync(BeginMoment command, Occasion on, CancellationToken ct) => Task.FromResult(new Replies
    {
        Begin = Begin.With(NameMoment.Flow.Name, command),
    });

    public Task<Replies> HandleAsync(KeepMoment command, Occasion on, CancellationToken ct) => desk.OpenAsync(command.Post, on, post =>
    {
        var moment = command.Wish is { } wish ? LocalWish.Read(wish, on.Now, on.Reader.Zone) : null;
        if (moment is null && command.Wish is not null) return Task.FromResult(NoSuchDay(command, on));
        return PostDesk.DecideAsync(post, post.Facts.Moved(moment, on.Now), on,
            async facts => await plan.ShowAsync(await posts.SaveAsync(post with { Facts = facts }, ct), on, ct));
    }, ct);

    /// <summary>Not sent at once instead: a day was meant, and it is not there.</summary>
    private static Replies NoSuchDay(KeepMoment command, Occasion on) => Replies.Screen(on.Chat, BroadcastTexts.WrongMoment,
        [new(BroadcastTexts.NameMoment, new BeginMoment(command.Post))], Speaking.BackAnd(new PlanPost(command.Post)));
}

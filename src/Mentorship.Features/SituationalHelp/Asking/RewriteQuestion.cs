using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Изменить текст» of a held question.</summary>
internal sealed record RewriteUnsent(Guid Request);

/// <summary>«Отмена» of the writing: the question is held again as it was.</summary>
internal sealed record StopRewriting(Guid Request);

/// <summary>The held question once more, as one message.</summary>
internal static class RewriteQuestion
{
    /// <summary>So long the earlier words stay where they are.</summary>
    public static readonly TimeSpan Time = TimeSpan.FromHours(24);

    public enum Step { Question }

    public sealed record Draft
    {
        public Guid Request { get; init; }

        public Content? Question { get; init; }
    }

    public sealed record Command(Guid Request, Content Question);

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("situational-help.rewrite", version: 1)
        .Expires(after: Time, say: HelpTexts.RewritingExpired)
        .Cancels(draft => new StopRewriting(draft.Request))
        .Takes<RewriteUnsent>((draft, begun) => draft with { Request = begun.Request })
        .Send(Step.Question, HelpTexts.WriteAnew, (draft, question) => draft with { Question = question }, read: Relayed.Read)
        .Then(draft => new Command(draft.Request, draft.Question!));
}

internal sealed class RewriteQuestionHandler(RequestDesk desk, Departure departure, Passing passing, RequestClock clock)
    : IHandle<RewriteUnsent>, IHandle<StopRewriting>, IHandle<RewriteQuestion.Command>
{
    /// <summary>Whoever writes anew does not want the earlier words to go: they are held as long as the form is.</summary>
    public Task<Replies> HandleAsync(RewriteUnsent command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, async now =>
        {
            if (await KeepAsync(now, on.Now + RewriteQuestion.Time, on, ct) is not { } kept) return AsItIs(now, on);
            await clock.PlanRewritingAsync(kept, on.Now, ct);
            return new Replies { Begin = Begin.With(RewriteQuestion.Flow.Name, command) };
        }, ct);

    /// <summary>The hold begins anew, and the card says when it ends.</summary>
    public Task<Replies> HandleAsync(StopRewriting command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, async now =>
        {
            if (await KeepAsync(now, on.Now, on, ct) is not { } kept) return AsItIs(now, on);
            await clock.PlanHoldAsync(kept, ct);
            return Replies.Screen(on.Chat, HelpTexts.WritingStopped, [Speaking.MenuButton])
                .With(UnsentCard.For(kept, Placement.New)).Answering();
        }, ct);

    /// <summary>It may have left meanwhile: then the words join it.</summary>
    public Task<Replies> HandleAsync(RewriteQuestion.Command command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, now => now.Request.IsUnsent
            ? departure.RewriteAsync(now, command.Question, on, ct)
            : passing.PassAsync(now, command.Question, on, ct), ct);

    /// <summary>Null where nothing is held any more.</summary>
    private async Task<Case?> KeepAsync(Case now, DateTimeOffset since, Occasion on, CancellationToken ct) =>
        now.Request.IsUnsent && now.Request.KeptBy(on.Acting(), since) is Decision<HelpRequest>.Accepted { Value: var kept }
            ? await desk.SaveAsync(kept, ct)
            : null;

    private static Replies AsItIs(Case now, Occasion on) => AuthorCard.For(now, Placement.InPlace, on.Now).Answering();
}

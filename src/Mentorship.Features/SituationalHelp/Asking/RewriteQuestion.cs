using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Изменить текст» of a held question.</summary>
internal sealed record RewriteUnsent(Guid Request);

/// <summary>The held question once more, as one message.</summary>
internal static class RewriteQuestion
{
    public enum Step { Question }

    public sealed record Draft
    {
        public Guid Request { get; init; }

        public Content? Question { get; init; }
    }

    public sealed record Command(Guid Request, Content Question);

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("situational-help.rewrite", version: 1)
        .Expires(after: TimeSpan.FromHours(24), say: HelpTexts.WritingStopped)
        .Cancels(say: HelpTexts.WritingStopped)
        .Takes<RewriteUnsent>((draft, begun) => draft with { Request = begun.Request })
        .Send(Step.Question, HelpTexts.WriteAnew, (draft, question) => draft with { Question = question }, read: Relayed.Read)
        .Then(draft => new Command(draft.Request, draft.Question!));
}

internal sealed class RewriteQuestionHandler(RequestDesk desk, Departure departure, Passing passing, RequestClock clock)
    : IHandle<RewriteUnsent>, IHandle<RewriteQuestion.Command>
{
    /// <summary>Whoever writes is not left alone: the time until it leaves by itself begins anew.</summary>
    public Task<Replies> HandleAsync(RewriteUnsent command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, async now =>
        {
            if (!now.Request.IsUnsent || now.Request.KeptBy(on.Acting(), on.Now) is not Decision<HelpRequest>.Accepted { Value: var kept })
                return AuthorCard.For(now, Placement.InPlace, on.Now).Answering();
            await clock.PlanHoldAsync(await desk.SaveAsync(kept, ct), ct);
            return new Replies { Begin = Begin.With(RewriteQuestion.Flow.Name, command) };
        }, ct);

    /// <summary>It may have left meanwhile: then the words join it.</summary>
    public Task<Replies> HandleAsync(RewriteQuestion.Command command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, now => now.Request.IsUnsent
            ? departure.RewriteAsync(now, command.Question, on, ct)
            : passing.PassAsync(now, command.Question, on, ct), ct);
}

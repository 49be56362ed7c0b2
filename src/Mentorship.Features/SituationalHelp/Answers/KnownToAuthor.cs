using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Открыть 1»: what was answered before, in full; whoever reads has the offered time anew.</summary>
internal sealed record OpenKnown(Guid Request, Guid Answer);

/// <summary>«Помогло, вопрос закрыть»: no person needs to answer.</summary>
internal sealed record TakeKnown(Guid Request, Guid Answer);

internal sealed class KnownToAuthor(RequestDesk desk, KnownAnswers known, RequestClock clock, EndRequest ending)
    : IHandle<OpenKnown>, IHandle<TakeKnown>
{
    public Task<Replies> HandleAsync(OpenKnown command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, async now =>
        {
            if (await known.FindAsync(command.Answer, ct) is not { } answer)
                return new Replies { Toast = AnswerTexts.AnswerGone }.With(AuthorCard.For(now, Placement.EditOnly, on.Now));
            if (now.Request.IsUnsent && now.Request.KeptBy(on.Acting(), on.Now) is Decision<HelpRequest>.Accepted { Value: var kept })
                await clock.PlanHoldAsync(now = await desk.SaveAsync(kept, ct), ct);
            return OfferCard.Answer(now, answer).Answering();
        }, ct);

    /// <summary>Counts once: a question ends once. Where somebody answers already, the dialogue goes on.</summary>
    public Task<Replies> HandleAsync(TakeKnown command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, async now =>
        {
            if (!now.Request.IsOpen || now.Holder is not null || now.Request.Author != on.Acting())
                return AuthorCard.For(now, Placement.InPlace, on.Now).Answering();
            await known.HelpedAsync(command.Answer, ct);
            return await ending.HandleAsync(new ResolveRequest(command.Request), on, ct);
        }, ct);
}

using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Решено»: only the author ends a dialogue.</summary>
internal sealed record ResolveRequest(Guid Request);

/// <summary>«Отозвать вопрос»: nobody is asked any longer.</summary>
internal sealed record WithdrawRequest(Guid Request);

/// <summary>«Отозвать вопрос» where somebody answers already: asked once more, for they hear of it and it cannot be brought back.</summary>
internal sealed record AskWithdrawal(Guid Request);

internal sealed class EndRequest(RequestDesk desk, RequestClock clock, IOutbox outbox)
    : IHandle<ResolveRequest>, IHandle<WithdrawRequest>, IHandle<AskWithdrawal>
{
    public Task<Replies> HandleAsync(ResolveRequest command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, async now =>
        {
            if (await EndAsync(now, now.Request.ResolvedBy(on.Acting(), on.Now), ct) is not { } ended) return now.Late(on);
            return (ended.Holder is null ? AuthorCard.For(ended, Placement.InPlace, on.Now) : RatingCard.For(ended)).Answering()
                .With(ended.News(ended.Holder, new(HelpTexts.SolvedForHolder, ended.Number())).Quietly())
                .With(Over(ended, on.Now)).With(BesideCard.Over(now, ended));
        }, ct);

    public Task<Replies> HandleAsync(WithdrawRequest command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, now => WithdrawAsync(now, on, ct), ct);

    public Task<Replies> HandleAsync(AskWithdrawal command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, now => Task.FromResult(now is { Request.IsOpen: true, Holder: { } holder } && now.Request.Author == on.Acting()
            ? now.Choices(now.Author, new(HelpTexts.WithdrawAsk, now.Number(), ("name", holder.Name)),
                [[new(HelpTexts.WithdrawYes, new WithdrawRequest(command.Request), Conversations.Emphasis.Danger)]])
            : now.Late(on)), ct);

    public Task<Replies> WithdrawAsync(Case now, Occasion on, CancellationToken ct) => WithdrawAsync(now, on.Acting(), on, ct);

    /// <param name="person">Whose question it is; the service ends it for them where they no longer may.</param>
    public async Task<Replies> WithdrawAsync(Case now, PersonId person, Occasion on, CancellationToken ct)
    {
        if (await EndAsync(now, now.Request.WithdrawnBy(person, on.Now), ct) is not { } ended) return now.Late(on);
        return AuthorCard.For(ended, Placement.InPlace, on.Now).Answering()
            .With(ended.News(ended.Holder, new(HelpTexts.WithdrawnForHolder, ended.Number())).Quietly())
            .With(Over(ended, on.Now)).With(BesideCard.Over(now, ended));
    }

    /// <summary>Null where the rules say no.</summary>
    private async Task<Case?> EndAsync(Case now, Decision<HelpRequest> decision, CancellationToken ct)
    {
        if (decision is not Decision<HelpRequest>.Accepted { Value: var ended }) return null;
        await outbox.CancelAsync(now.AboutAsking, ct);
        await clock.EndAsync(ended, ct);
        return await desk.SaveAsync(ended, ct);
    }

    /// <summary>Once somebody holds it, the other mentors know already that they are not needed; a curator may have been called since.</summary>
    private static Replies Over(Case now, DateTimeOffset at) => HolderCard.For(now, Placement.EditOnly, at)
        .With(now.Asked.Where(party => now.Holder is null || party.Part is Part.Called)
            .SelectMany(party => AskCard.Over(now, party, Placement.EditOnly)));
}

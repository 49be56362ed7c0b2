using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Позвать куратора» of the author, who first hears who will read what.</summary>
internal sealed record OfferCurator(Guid Request);

/// <summary>
/// «Да, позвать», or «Позвать куратора» of the holder whose words no longer reach the author: the curators hear that they are wanted,
/// and of no word.
/// </summary>
internal sealed record InviteCurator(Guid Request);

/// <summary>«Беру» of a curator who was called: from now on the curator reads and answers.</summary>
/// <param name="From">Who answered at the call.</param>
internal sealed record TakeOver(Guid Request, Guid From);

internal sealed class InviteCuratorHandler(RequestDesk desk, CuratorInvitations curators, Handed handed)
    : IHandle<OfferCurator>, IHandle<InviteCurator>, IHandle<TakeOver>
{
    public Task<Replies> HandleAsync(OfferCurator command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, now => Task.FromResult(IsAuthors(now, on)
            ? now.Choices(now.Author, new(HelpTexts.InviteAsk, now.Number(), ("name", now.Holder!.Name)),
                [[new(HelpTexts.InviteYes, new InviteCurator(command.Request), Emphasis.Primary)]])
            : now.Late(on)), ct);

    public Task<Replies> HandleAsync(InviteCurator command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, async now =>
        {
            if (!IsAuthors(now, on) && !IsCutOff(now, on)) return Late(now, on);
            if (now.AreCuratorsCalled) return Told(now, isCalled: true, on);
            var card = now.Request.Holder == on.Acting() ? HelpTexts.InviteCardOfHolder : HelpTexts.InviteCard;
            return await curators.SendAsync(now, card, on, ct) is { } sent
                ? Told(sent.Now, isCalled: true, on).With(sent.Cards) : Told(now, isCalled: false, on);
        }, ct);

    public Task<Replies> HandleAsync(TakeOver command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, async now =>
        {
            var curator = now.PartyOf(on.Acting())!;
            if (now.Request.IsWaiting && curator.IsAsked) return AskCard.For(now, curator, Placement.InPlace, on.Now).Answering();
            var decision = now.Request.TakenOverBy(curator.Person, new PersonId(command.From), on.Now);
            if (curator.Part is not Part.Called || decision is not Decision<HelpRequest>.Accepted { Value: var mine })
                return new Replies { Toast = AskCard.OverText(now) }.With(AskCard.Over(now, curator, Placement.InPlace).Answering());
            return await handed.ToCuratorAsync(now, mine, on, ct);
        }, ct);

    private static bool IsAuthors(Case now, Occasion on) =>
        now is { Request.IsOpen: true, Holder: not null } && now.Request.Author == on.Acting();

    /// <summary>Whoever answers writes to a chat that is closed.</summary>
    private static bool IsCutOff(Case now, Occasion on) =>
        now is { Request.IsOpen: true, Author.Chat: null } && now.Request.Holder == on.Acting();

    /// <summary>The author is back, or it is over: the holder goes on from the card.</summary>
    private static Replies Late(Case now, Occasion on) => now.Request.Holder == on.Acting()
        ? new Replies { Toast = now.Request.IsOpen ? new(HelpTexts.AuthorIsBack, ("name", now.Author.Name)) : null }
            .With(HolderCard.For(now, Placement.InPlace, on.Now).Answering())
        : now.Late(on);

    private static Replies Told(Case now, bool isCalled, Occasion on) => now.Request.Holder == on.Acting()
        ? now.News(now.Holder, new Phrase(isCalled ? HelpTexts.InvitedByHolder : HelpTexts.HolderInvitesNobody, now.Number())).Answering()
        : AuthorCard.For(now, Placement.InPlace, on.Now).Answering()
            .With(now.News(now.Author, new Phrase(
                isCalled ? HelpTexts.Invited : HelpTexts.InviteNobody, now.Number(), ("name", now.Holder!.Name))).Answering());
}

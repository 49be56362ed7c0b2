using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Позвать коллегу»: whom.</summary>
internal sealed record OfferColleague(Guid Request);

/// <summary>The holder asks this colleague to answer beside them.</summary>
internal sealed record CallColleague(Guid Request, Guid Person);

internal sealed class CallColleagueHandler(RequestDesk desk, Peers peers, CircleStore circle)
    : IHandle<OfferColleague>, IHandle<CallColleague>
{
    public Task<Replies> HandleAsync(OfferColleague command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, now => OfferAsync(now, on, ct), ct);

    public Task<Replies> HandleAsync(CallColleague command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, async now =>
        {
            var decision = now.Request.CalledBy(on.Acting(), new PersonId(command.Person));
            if (decision is Decision<HelpRequest>.Refused refused) return new Replies { Toast = refused.Because(), Home = true };
            var colleague = (await OfAsync(now, on, ct)).FirstOrDefault(peer => peer.Person.Value == command.Person);
            if (now.Second is not null || colleague is null)
                return new Replies { Toast = HelpTexts.PeerGone }.With(await OfferAsync(now, on, ct));
            await circle.PutAsync(now.Request.Id, colleague.Person, (Part.Invited, on.Now), ct);
            now = await desk.RereadAsync(now, ct);
            var (party, line) = (now.PartyOf(colleague.Person)!, new Phrase(HelpTexts.ColleagueCalled, now.Number(), ("name", colleague.Name)));
            return HolderCard.For(now, Placement.InPlace, on.Now).Answering()
                .With(now.News(now.Holder, line).Answering().Quietly())
                .With(BesideCard.Invitation(now, party).After(Talk.IsNightFor(party, now, on.Now) ? party.Quiet.HeldUntil(on.Now) : null));
        }, ct);

    private async Task<Replies> OfferAsync(Case now, Occasion on, CancellationToken ct)
    {
        if (now.Request.Holder != on.Acting() || !now.Request.IsOpen) return new Replies { Toast = HelpTexts.NotYours, Home = true };
        if (now.Second is { } second)
            return now.Choices(now.Holder!, new(HelpTexts.ColleagueThere, now.Number(), ("name", second.Name)), []);
        var colleagues = await OfAsync(now, on, ct);
        return now.Choices(now.Holder!, new(colleagues is [] ? HelpTexts.ColleagueNobody : HelpTexts.Colleague, now.Number()),
            [.. colleagues.Select(peer => (IReadOnlyList<Button>)[new(peer.Label, new CallColleague(now.Request.Id.Value, peer.Person.Value))])]);
    }

    /// <summary>Whoever has the invitation already is not called twice.</summary>
    private async Task<IReadOnlyList<Peer>> OfAsync(Case now, Occasion on, CancellationToken ct) =>
        [.. (await peers.OfAsync(now, on.Now, ct)).Where(peer => now.PartyOf(peer.Person) is not { Part: Part.Invited })];
}

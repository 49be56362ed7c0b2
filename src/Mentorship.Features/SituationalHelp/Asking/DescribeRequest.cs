using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>One tap of the author says how soon or what about; the timers follow.</summary>
internal sealed record DescribeRequest(Guid Request, Urgency? Urgency, ActivityDirection? Direction);

internal sealed class DescribeRequestHandler(RequestDesk desk, RequestClock clock, Invitations invitations, IOutbox outbox)
    : IHandle<DescribeRequest>
{
    public Task<Replies> HandleAsync(DescribeRequest command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, now => DescribeAsync(now, command, on, ct), ct);

    private async Task<Replies> DescribeAsync(Case now, DescribeRequest command, Occasion on, CancellationToken ct)
    {
        var decision = now.Request.DescribedBy(
            on.Acting(), command.Urgency ?? now.Request.Urgency, command.Direction ?? now.Request.Direction);
        if (decision is Decision<HelpRequest>.Refused refused)
            return new Replies { Toast = refused.Because() }.With(AuthorCard.For(now, Placement.InPlace, on.Now).Answering());
        var described = await desk.SaveAsync(((Decision<HelpRequest>.Accepted)decision).Value, ct);
        await ReplanAsync(now, described, on.Now, ct);
        var (after, cards) = await RingAgainAsync(described, on.Now, ct);
        return AuthorCard.For(after, Placement.InPlace, on.Now).Answering().With(cards);
    }

    private async Task ReplanAsync(Case before, Case now, DateTimeOffset at, CancellationToken ct)
    {
        if (before.Request.Urgency == now.Request.Urgency || now.Request.State is not RequestState.Delivered) return;
        await clock.PlanWaveAsync(now.Request, at, ct);
        await clock.PlanEscalationAsync(now.Request, now.EscalatesAt, ct);
    }

    /// <summary>Cards held for the morning leave at once when it is for now; the others change quietly.</summary>
    private async Task<Round> RingAgainAsync(Case now, DateTimeOffset at, CancellationToken ct)
    {
        var held = now.Asked.Where(party => party.RingsAt > at).ToList();
        var isFreed = now.Request.Urgency is Urgency.Now && held is not [];
        if (isFreed) await outbox.CancelAsync(now.AboutAsking, ct);
        var round = isFreed ? await invitations.RingAsync(now, held, at, ct) : new Round(now, []);
        var changed = now.Asked.Where(party => !(party.RingsAt > at)).SelectMany(party => AskCard.For(now, party, Placement.EditOnly, at));
        return round with { Cards = round.Cards.With(changed) };
    }
}

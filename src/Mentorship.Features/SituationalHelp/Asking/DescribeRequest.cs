using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>One tap of the author says how soon or what about; the timers follow.</summary>
internal sealed record DescribeRequest(Guid Request, Urgency? Urgency, ActivityDirection? Direction);

internal sealed class DescribeRequestHandler(RequestDesk desk, RequestClock clock, Invitations invitations, Rounds rounds, IOutbox outbox)
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
        var (after, cards) = await RingAgainAsync(described, on.Now, ct);
        if (now.Request.Urgency != after.Request.Urgency)
        {
            var round = await HurryAsync(after, on.Now, ct);
            (after, cards) = (round.Now, cards.With(round.Cards));
        }
        return AuthorCard.For(after, Placement.InPlace, on.Now).Answering().With(cards);
    }

    /// <summary>The pauses and the promise of another urgency hold; where nobody has heard of the question yet, others are asked at once.</summary>
    private async Task<Round> HurryAsync(Case now, DateTimeOffset at, CancellationToken ct)
    {
        if (now.Request.State is RequestState.Delivered) await clock.MoveEscalationAsync(now.Request, now.EscalatesAt, ct);
        if (!now.Asked.Any(party => !(party.RingsAt > at))) return await rounds.NextAsync(now, at, ct);
        await clock.PlanWaveAsync(now.Request, (await clock.WaveAsync(now.Request, at, ct)).PauseEnds, ct);
        return new Round(now, []);
    }

    /// <summary>Cards held for the morning leave at once to those on duty when it is urgent; the others change quietly.</summary>
    private async Task<Round> RingAgainAsync(Case now, DateTimeOffset at, CancellationToken ct)
    {
        var held = now.Asked.Where(party => party.RingsAt > at).ToList();
        var isFreed = now.Request.Urgency.IsUrgent() && held is not [];
        // Cards of others that are on their way stay on it.
        foreach (var chat in isFreed ? held.Select(party => party.Chat).OfType<string>() : [])
            await outbox.CancelInAsync(chat, now.AboutAsking, ct);
        var round = isFreed ? await invitations.RingAsync(now, held, at, ct) : new Round(now, []);
        var changed = now.Asked.Where(party => !(party.RingsAt > at)).SelectMany(party => AskCard.For(now, party, Placement.EditOnly, at));
        return round with { Cards = round.Cards.With(changed) };
    }
}

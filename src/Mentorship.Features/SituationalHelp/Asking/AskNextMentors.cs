using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Nobody has taken the question so far: further mentors are asked, and those who can be asked by now, the curator there or not.</summary>
internal sealed record AskNextMentors(Guid Request);

internal sealed class AskNextMentorsHandler(RequestDesk desk, Rounds rounds) : IHandle<AskNextMentors>
{
    public async Task<Replies> HandleAsync(AskNextMentors command, Occasion on, CancellationToken ct) =>
        await desk.TryOpenAsync(command.Request, now => AskAsync(now, on, ct), ct) ?? [];

    private async Task<Replies> AskAsync(Case now, Occasion on, CancellationToken ct)
    {
        if (!now.Request.IsWaiting) return [];
        now = await desk.HoldAsync(now, ct);
        var next = await rounds.NextAsync(now, on.Now, ct);
        var isNews = next.Cards.Count > 0 || next.Now.Request.State != now.Request.State;
        return isNews ? next.Cards.With(WaitingCards.Of(next.Now, on.Now)) : [];
    }
}

using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>The case after a round, and what people read because of it.</summary>
internal sealed record Round(Case Now, Replies Cards);

/// <summary>Asks people to take a question: wave by wave, and everybody at once when it fell back.</summary>
internal sealed class Rounds(CuratorCalls calls, Invitations invitations, CircleStore circle, RequestClock clock)
{
    public async Task<Round> StartAsync(Case now, DateTimeOffset at, CancellationToken ct)
    {
        await clock.PlanEscalationAsync(now.Request, now.EscalatesAt, ct);
        return await NextAsync(now, at, ct);
    }

    /// <summary>The next wave. Where nobody can be asked before the promise ends, the curators hear of it at once.</summary>
    public async Task<Round> NextAsync(Case now, DateTimeOffset at, CancellationToken ct)
    {
        var terms = now.Settings.Of(now.Request.Urgency).Terms with { BreaksRest = now.Request.Urgency.Rest() is RestRule.GivesWay };
        var wave = Waves.Next(now.Mentors, terms, now.Request.Direction, await clock.WaveAsync(now.Request, at, ct));
        await clock.PlanWaveAsync(now.Request, wave.LooksAgainAt, ct);
        if (wave.People.Count > 0) return await invitations.SendAsync(now, wave.People, Part.Asked, at, ct);
        var isHopeless = !now.Asked.Any() && !(wave.LooksAgainAt < now.EscalatesAt);
        return isHopeless ? await calls.CallAsync(now, at, ct) : new Round(now, []);
    }

    /// <summary>The question fell back: it is first in the queue, for everybody who can be asked and for the curators.</summary>
    public async Task<Round> AgainAsync(Case now, DateTimeOffset at, CancellationToken ct)
    {
        var wave = Waves.Again(now.Mentors, await clock.WaveAsync(now.Request, at, ct));
        await clock.PlanWaveAsync(now.Request, wave.LooksAgainAt, ct);
        foreach (var later in now.Mentors.Where(one => one.Stance is Stance.Asked && !one.Obstacle.IsNone))
            await circle.RemoveAsync(now.Request.Id, later.Person, ct);
        var asked = await invitations.SendAsync(now, wave.People, Part.Asked, at, ct);
        var called = await calls.CallAsync(asked.Now, at, ct);
        return called with { Cards = [.. asked.Cards, .. called.Cards] };
    }
}

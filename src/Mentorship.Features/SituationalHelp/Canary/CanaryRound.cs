using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>The service has started: the first round comes after the usual pause.</summary>
internal sealed record BeginCanary
{
    public const string Name = "canary.begin";
}

/// <summary>It is time for the service to ask itself.</summary>
internal sealed record AskCanary;

/// <summary>A round: who did not hear the one before says so to the administrator, and the next one begins from nothing.</summary>
internal sealed class CanaryRound(
    Unit unit, CanaryStore store, CanaryPulse pulse, CanaryChat chat, ITimers timers, IAlarms alarms)
    : IHandle<BeginCanary>, IHandle<AskCanary>
{
    private const string Key = "canary";

    public async Task<Replies> HandleAsync(BeginCanary command, Occasion on, CancellationToken ct)
    {
        if (pulse.IsOn && !await timers.IsPlannedAsync(Key, ct)) await PlanAsync(on, ct);
        return [];
    }

    public async Task<Replies> HandleAsync(AskCanary command, Occasion on, CancellationToken ct)
    {
        if (!pulse.IsOn) return [];
        await PlanAsync(on, ct);
        if (pulse.IsLate(await pulse.LastAsync(unit, ct), on.Now)) unit.AfterCommit(() => alarms.Raise("canary", "late"));
        await store.BeginAnewAsync(ct);
        return [.. Replies.Say(CanaryTalk.Asker, Speaking.Verbatim(CanaryTalk.Prompt)), .. Outside(on)];
    }

    private Task PlanAsync(Occasion on, CancellationToken ct) =>
        timers.PlanAsync(Key, on.Now + pulse.Every, Key, new AskCanary(), ct);

    /// <summary>One line that is changed each time: nothing rings, and nothing piles up.</summary>
    private IEnumerable<Outgoing> Outside(Occasion on) => chat.Key is not { } key ? [] :
    [
        new Outgoing(key, new Body.Says(new Phrase(HelpTexts.Canary, ("at", on.Now), RequestMessages.Span(pulse.Every)), []))
        {
            Priority = Priority.Reminder, Slot = CanaryPulse.About, Placement = Placement.InPlace, Silent = true, About = CanaryPulse.About,
            ValidUntil = on.Now + pulse.Every,
        },
    ];
}

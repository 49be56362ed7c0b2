using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Ещё 15 минут», or what the settings say: the curator waits whether a mentor takes it after all.</summary>
internal sealed record SnoozeEscalation(Guid Request);

internal sealed class SnoozeEscalationHandler(RequestDesk desk, RequestClock clock) : IHandle<SnoozeEscalation>
{
    public Task<Replies> HandleAsync(SnoozeEscalation command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, now => SnoozeAsync(now, on, ct), ct);

    private async Task<Replies> SnoozeAsync(Case now, Occasion on, CancellationToken ct)
    {
        var person = now.PartyOf(on.Acting())!;
        if (!now.Request.IsWaiting || person.Part is not Part.Called) return AskCard.Over(now, person, Placement.InPlace).Answering();
        now = await desk.HoldAsync(now, ct);
        var at = on.Now + clock.Settings.Snooze;
        await clock.PlanEscalationAsync(now.Request, at, ct);
        return now.Card(person, Placement.InPlace, new(HelpTexts.Snoozed, now.Number(), ("at", at)), AskCard.TakeRow(now)).Answering();
    }
}

using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>A held question has been left alone: it leaves as written.</summary>
internal sealed record SendUnsent(Guid Request);

/// <summary>The author of a held question has not decided yet, or the time for writing it anew is over.</summary>
internal sealed record RemindUnsent(Guid Request);

internal sealed class UnsentInTime(RequestDesk desk, Departure departure, RequestClock clock) : IHandle<SendUnsent>, IHandle<RemindUnsent>
{
    public async Task<Replies> HandleAsync(SendUnsent command, Occasion on, CancellationToken ct) =>
        await desk.TryOpenAsync(command.Request, async now =>
        {
            if (!now.Request.IsUnsent) return [];
            if (on.Now >= now.SendsAt) return (await departure.SendAsync(now, Placement.InPlace, on, ct)).Cards;
            await clock.PlanHoldAsync(await desk.HoldAsync(now, ct), ct);
            return [];
        }, ct) ?? [];

    public async Task<Replies> HandleAsync(RemindUnsent command, Occasion on, CancellationToken ct) =>
        await desk.TryOpenAsync(command.Request, async now =>
        {
            if (!now.Request.IsUnsent || Hold.Of(now).IsNone) return [];
            now = await desk.HoldAsync(now, ct);
            if (now.Request.QuietSince > on.Now) await clock.PlanReminderAsync(now.Request, now.Request.QuietSince, ct);
            return UnsentCard.For(now, Placement.New);
        }, ct) ?? [];
}

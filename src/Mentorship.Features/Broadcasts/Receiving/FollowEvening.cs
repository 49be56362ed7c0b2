using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Broadcasts;

/// <summary>The evening of whoever changes the zone or the quiet hours is another one: also for what waits already.</summary>
internal sealed class FollowEvening(DigestStore digests, EveningDigest evening, IOptions<BroadcastOptions> options)
    : IClockNews, IMorningNews
{
    public Task MorningMovedAsync(Morning morning, Occasion on, CancellationToken ct) => evening.WakeAsync(morning, on, ct);

    public async Task ClockChangedAsync(Occasion on, CancellationToken ct)
    {
        if (await digests.QuietAsync(ct) is not { } quiet) return;
        var budget = options.Value.Budget;
        await evening.MoveAsync(new OtherEvening(budget.DigestMoved(quiet, on.Now), budget.DigestAfter(quiet, on.Now)), on, ct);
    }
}

using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>
/// Whoever is to be asked in the morning is known to have the question from then on, and authors are asked then whether theirs is solved:
/// also when that morning is another one.
/// </summary>
internal sealed class FollowMorning(CircleStore circle, OverviewStore overview, RequestDesk desk, RequestClock clock) : IMorningNews
{
    public async Task MorningMovedAsync(Morning morning, Occasion on, CancellationToken ct)
    {
        await circle.RingLaterAsync(morning, ct);
        foreach (var mine in (await overview.OpenAsync(ct)).Where(line => line.IsMine))
            await desk.TryOpenAsync(mine.RequestId, async now =>
            {
                if (now.Request.State is RequestState.Answered) await clock.MoveQuestionAsync(now.Request, morning.Now, on.Now, ct);
                return [];
            }, ct);
    }
}

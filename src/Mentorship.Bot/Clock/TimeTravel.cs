using Mentorship.Pipeline;

namespace Mentorship.Hosting;

/// <summary>
/// Moves a clock from one moment at which the service acts by itself to the next and lets it finish at each,
/// so that a day ahead looks lived, not late.
/// </summary>
public sealed class TimeTravel(IDueTimers timers, Database database, Activity activity)
{
    private const string NextOutgoing =
        "select min(due_at) as due_at from outbox where state in ('new', 'unknown') and due_at > @Now";

    private const string NextTimer = "select min(due_at) as due_at from timers where due_at > @Now";

    /// <param name="moveTo">Sets the clock of the service; it is never called with an earlier moment.</param>
    public async Task ToAsync(DateTimeOffset from, DateTimeOffset target, Action<DateTimeOffset> moveTo, CancellationToken ct)
    {
        await LiveAsync(ct);
        for (var now = from; now < target;)
        {
            now = await NextAsync(now, ct) is { } next && next < target ? next : target;
            moveTo(now);
            await LiveAsync(ct);
        }
    }

    /// <summary>What is due at this moment happens, what is due already at the first one included.</summary>
    private async Task LiveAsync(CancellationToken ct)
    {
        await timers.FireAsync(ct);
        await activity.WhenIdleAsync(ct);
    }

    private async Task<DateTimeOffset?> NextAsync(DateTimeOffset now, CancellationToken ct)
    {
        var moments = new[] { await FirstAsync(NextTimer, now, ct), await FirstAsync(NextOutgoing, now, ct) };
        return moments.Min() is { } soonest ? DateTimeOffset.FromUnixTimeMilliseconds(soonest) : null;
    }

    private async Task<long?> FirstAsync(string sql, DateTimeOffset now, CancellationToken ct) =>
        await database.ReadAsync<Moment>(sql, new { Now = now }, ct) is [{ DueAt: { } at }] ? at : null;

    private sealed record Moment(long? DueAt);
}

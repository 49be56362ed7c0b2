using Mentorship.Features.Settings;
using Mentorship.Pipeline;
using Mentorship.Sandbox;

namespace Mentorship.Hosting;

/// <summary>
/// The clock of a sandbox: the date can be moved forward, while timestamps and timers stay real,
/// and with them pacing, timeouts and retry_after.
/// </summary>
internal sealed class SandboxTime : TimeProvider, ISandboxClock, IDisposable
{
    private readonly SemaphoreSlim _moving = new(1);
    private IServiceProvider? _service;
    private long _ahead;

    public DateTimeOffset Now => GetUtcNow();

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref _ahead));

    /// <summary>Time never goes back: an earlier moment changes nothing.</summary>
    public void MoveTo(DateTimeOffset moment)
    {
        var left = (moment - Now).Ticks;
        if (left > 0) Interlocked.Add(ref _ahead, left);
    }

    /// <summary>Moves on to the next working morning from an evening, night or day off, when the service rightly keeps quiet.</summary>
    public void BeginAtWork(string? zone)
    {
        var local = TimeZoneInfo.ConvertTime(Now, Zones.Find(zone ?? Zones.Default)).DateTime;
        var morning = local.Date.AddHours(10).AddMinutes(12);
        var begin = local.Hour is >= 8 and < 17 ? local : local.Hour < 8 ? morning : morning.AddDays(1);
        while (begin.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) begin = begin.Date.AddDays(1).AddHours(10).AddMinutes(12);
        Interlocked.Add(ref _ahead, (begin - local).Ticks);
    }

    /// <summary>The service whose clock this is; until then nothing can be moved.</summary>
    public void Drive(IServiceProvider service) => _service = service;

    public async Task AdvanceAsync(TimeSpan by, CancellationToken ct)
    {
        if (_service is not { } service) return;
        await _moving.WaitAsync(ct);
        try
        {
            var start = Now;
            await service.GetRequiredService<TimeTravel>().ToAsync(start, start + by, MoveTo, ct);
        }
        finally { _moving.Release(); }
    }

    public async Task<IReadOnlyList<PlannedMoment>> PlannedAsync(int take, CancellationToken ct)
    {
        if (_service is not { } service) return [];
        var titles = new TimerTitles(service.GetRequiredService<Database>());
        var coming = new ComingUp(service.GetRequiredService<ComingOfAll>(), service.GetRequiredService<IDueTimers>(), titles);
        return await coming.NextAsync(take, ct);
    }

    public void Dispose() => _moving.Dispose();
}

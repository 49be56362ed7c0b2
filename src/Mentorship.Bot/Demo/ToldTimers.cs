using Mentorship.Pipeline;
using Mentorship.Sandbox;

namespace Mentorship.Hosting;

/// <summary>The timers of the service, each told to the page of the sandbox before it acts.</summary>
internal sealed class ToldTimers(IDueTimers timers, Trail trail, TimerTitles titles, TimeProvider time) : IDueTimers, IDisposable
{
    private const int Most = 100;

    private readonly SemaphoreSlim _firing = new(1);

    public async Task<int> FireAsync(CancellationToken ct)
    {
        await _firing.WaitAsync(ct);
        try
        {
            await TellAsync(time.GetUtcNow(), ct);
            return await timers.FireAsync(ct);
        }
        finally { _firing.Release(); }
    }

    public Task<IReadOnlyList<PlannedTimer>> PlannedAsync(int take, CancellationToken ct) => timers.PlannedAsync(take, ct);

    public void Dispose() => _firing.Dispose();

    private async Task TellAsync(DateTimeOffset now, CancellationToken ct)
    {
        var due = (await timers.PlannedAsync(Most, ct)).TakeWhile(timer => timer.DueAt <= now);
        foreach (var timer in due) trail.TimerFired((await titles.OfAsync(timer, ct)).Title);
    }
}

/// <summary>Puts the telling in front of the timers that the service has.</summary>
internal static class ToldTimersServices
{
    public static void TellTimers(this IServiceCollection services, Trail trail)
    {
        var own = services.Last(service => service.ServiceType == typeof(IDueTimers));
        services.Remove(own);
        services.AddSingleton<IDueTimers>(provider => new ToldTimers(
            (IDueTimers)own.ImplementationFactory!(provider), trail, new TimerTitles(provider.GetRequiredService<Database>()),
            provider.GetRequiredService<TimeProvider>()));
    }
}

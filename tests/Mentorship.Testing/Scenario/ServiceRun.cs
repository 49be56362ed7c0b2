using Mentorship.Hosting;
using Mentorship.Pipeline;
using Mentorship.Sandbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Mentorship.Testing;

/// <summary>One life of the service, from its start to its stop.</summary>
internal sealed class ServiceRun : IAsyncDisposable
{
    private readonly WebApplication _host;

    private ServiceRun(WebApplication host) => _host = host;

    public IServiceProvider Services => _host.Services;

    public static async Task<ServiceRun> StartAsync(
        IReadOnlyDictionary<string, string?> settings, TimeProvider time, ILoggerProvider? log, CancellationToken ct)
    {
        var run = new ServiceRun(ServiceHost.Build(Settings.Load(settings), time, services => AddLog(services, log)));
        await run._host.StartAsync(ct);
        return run;
    }

    /// <summary>Until nothing is under way: no update waits to be fetched, no work in hand, no call open.</summary>
    public async Task SettleAsync(SandboxWorld world, CancellationToken ct)
    {
        var activity = Services.GetRequiredService<Activity>();
        while (true)
        {
            await world.WaitForAsync(IsQuiet, ct);
            await activity.WhenIdleAsync(ct);
            if (IsQuiet(world) && activity.IsIdle) return;
        }
    }

    /// <summary>What is still under way.</summary>
    public string Unrest(SandboxWorld world) =>
        $"{world.PendingUpdates} updates not fetched, {world.Ledger.CallsInFlight} calls open, work {(Services.GetRequiredService<Activity>().IsIdle ? "done" : "in hand")}";

    public Task TravelAsync(ManualTime time, TimeSpan by, CancellationToken ct) => Services.GetRequiredService<TimeTravel>()
        .ToAsync(time.GetUtcNow(), time.GetUtcNow() + by, time.AdvanceTo, ct);

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync(CancellationToken.None);
        await _host.DisposeAsync();
    }

    private static void AddLog(IServiceCollection services, ILoggerProvider? log)
    {
        if (log is not null) services.AddSingleton(log).Configure<LoggerFilterOptions>(filter => filter.MinLevel = LogLevel.Trace);
    }

    private static bool IsQuiet(SandboxWorld world) => world.PendingUpdates == 0 && world.Ledger.CallsInFlight == 0;
}

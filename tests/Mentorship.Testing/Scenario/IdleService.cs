using Mentorship.Hosting;
using Mentorship.Pipeline;
using Microsoft.AspNetCore.Builder;

namespace Mentorship.Testing;

/// <summary>The real service, put together over a real database but not started: its parts are called by hand, years in seconds.</summary>
public sealed class IdleService : IAsyncDisposable
{
    private readonly WebApplication _host;

    private IdleService(WebApplication host) => _host = host;

    public IServiceProvider Services => _host.Services;

    public static IdleService On(TestDatabase store, TimeProvider time) => new(ServiceHost.Build(
        new Dictionary<string, string?>
        {
            ["Telegram:Token"] = "1000001:sandbox",
            ["Telegram:MessagesPerSecond"] = "0",
            ["Storage:Provider"] = $"{store.Store}",
            ["Storage:ConnectionString"] = store.ConnectionString,
        }, time));

    /// <summary>From now on these rules hold for the zone of this name.</summary>
    public static void Learn(TimeZoneInfo zone) => Zones.Learn(zone);

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}

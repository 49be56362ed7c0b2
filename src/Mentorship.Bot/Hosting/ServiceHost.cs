using Microsoft.Extensions.Logging.Console;

namespace Mentorship.Bot;

/// <summary>The one place where the service is put together, for the command line and for tests alike.</summary>
public static class ServiceHost
{
    private static readonly TimeSpan StopsWithin = TimeSpan.FromSeconds(8);

    /// <param name="time">The only clock of the service.</param>
    public static WebApplication Build(IConfiguration configuration, TimeProvider time)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "Mentorship.Bot" });
        builder.WebHost.UseKestrelCore().UseUrls(configuration["Listen:Url"] ?? new ListenOptions().Url);
        builder.Services.AddRoutingCore().AddSingleton(time).AddSettings(configuration);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = StopsWithin);
        AddLogging(builder.Logging);
        var service = builder.Build();
        service.MapHealth();
        return service;
    }

    private static void AddLogging(ILoggingBuilder logging) => logging
        .AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.ColorBehavior = LoggerColorBehavior.Disabled;
            console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z' ";
            console.UseUtcTimestamp = true;
        })
        .AddFilter("Microsoft", LogLevel.Warning)
        // What stops the host is said once, by the command line.
        .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None)
        // Addresses of calls hold the bot's token.
        .AddFilter("System.Net.Http.HttpClient", LogLevel.None);
}

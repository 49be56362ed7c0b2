using Mentorship.Telegram;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace Mentorship.Hosting;

/// <summary>The one place where the service is put together, for the command line and for tests alike.</summary>
public static class ServiceHost
{
    private static readonly TimeSpan StopsWithin = TimeSpan.FromSeconds(8);

    /// <summary>With the settings of this machine, those given winning over all others.</summary>
    public static WebApplication Build(IReadOnlyDictionary<string, string?> overrides, TimeProvider time) =>
        Build(Settings.Load(overrides), time);

    /// <param name="time">The only clock of the service.</param>
    /// <param name="also">What a host adds that watches the service.</param>
    internal static WebApplication Build(IConfiguration configuration, TimeProvider time, Action<IServiceCollection>? also = null)
    {
        RequireToken(configuration);
        var reading = Schema.ReadAsync();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "Mentorship.Bot" });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.AddServerHeader = false)
            .UseUrls(configuration["Listen:Url"] ?? new ListenOptions().Url);
        builder.Configuration.AddConfiguration(configuration);
        builder.Services.AddRoutingCore().AddSingleton(time).AddSettings(configuration).AddMentorship();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = StopsWithin);
        also?.Invoke(builder.Services);
        AddLogging(builder.Logging);
        var service = builder.Build();
        service.Services.GetRequiredService<IStartupValidator>().Validate();
        service.MapHealth();
        service.MapMetrics();
        service.MapTelegramWebhook();
        service.MapCalendars();
        service.MapFiles();
        reading.GetAwaiter().GetResult();
        return service;
    }

    internal static void RequireToken(IConfiguration configuration)
    {
        if (string.IsNullOrEmpty(configuration["Telegram:Token"]))
            throw new Failure(
                "Telegram:Token is not set. Ask @BotFather for one and start with Telegram__Token=..., or look around without it: sandbox.");
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
        .AddFilter("Quartz", LogLevel.Warning)
        // What stops the host is said once, by the command line.
        .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None)
        // Addresses of calls hold the bot's token.
        .AddFilter("System.Net.Http.HttpClient", LogLevel.None);
}

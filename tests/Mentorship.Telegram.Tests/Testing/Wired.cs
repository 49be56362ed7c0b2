using Mentorship.Pipeline;
using Mentorship.Telegram.Polling;
using Mentorship.Telegram.Wire;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NSubstitute;

namespace Mentorship.Telegram.Tests;

/// <summary>The wire as a host gets it, pointed at some server.</summary>
internal sealed class Wired : IAsyncDisposable
{
    public const string Token = "1000001:sandbox";

    private readonly ServiceProvider _services;

    public Wired(string url, TimeProvider? time = null) : this(new TelegramOptions { Token = Token, ApiUrl = url }, time) { }

    public Wired(TelegramOptions options, TimeProvider? time = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(log => log.AddProvider(Log).SetMinimumLevel(LogLevel.Trace));
        services.AddSingleton(time ?? TimeProvider.System);
        services.AddSingleton<IInbox>(Inbox);
        services.AddSingleton(Alarms);
        services.AddTelegram();
        services.AddSingleton(Options.Create(options));
        _services = services.BuildServiceProvider();
    }

    public static Wired To(string url) => new(url);

    public KeptInbox Inbox { get; } = new();

    public IAlarms Alarms { get; } = Substitute.For<IAlarms>();

    public KeptLog Log { get; } = new();

    public IChannel Channel => Get<IChannel>();

    public BotApiClient Client => Get<BotApiClient>();

    public BotIdentity Identity => Get<BotIdentity>();

    public PollingHealth Health => Get<PollingHealth>();

    public IHostedService Hosted => Get<IHostedService>();

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Makes the call, and again as the sender of the pipeline does when the server will not have a nicety.</summary>
    public async Task<Delivery> SendAsync(Dispatch dispatch) =>
        await Channel.DeliverAsync(dispatch, CancellationToken.None) is var delivery && delivery is Delivery.TooFancy { What: var what }
            ? await SendAsync(dispatch with { Without = dispatch.Without | what }) : delivery;

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}

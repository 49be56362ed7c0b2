using System.Text.Json;
using Mentorship.Conversations;
using Mentorship.Sandbox;
using Mentorship.Telegram;
using Mentorship.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Mentorship.Pipeline.Tests.Road;

/// <summary>
/// The whole road of an update without any feature but the test's own: real database, real wire, a sandbox server,
/// and a clock that moves only by hand, from one waiting moment to the next.
/// </summary>
internal sealed partial class Road : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Action<FeatureMap> _register;
    private readonly Func<IChannel, IChannel> _channel;
    private readonly int _perSecond;
    private readonly TimeProvider _clock;
    private IHost? _host;
    private long _played;

    private Road(TestDatabase store, SandboxServer server, ManualTime time, RoadOptions options)
    {
        (Store, Server, Time, _register, _perSecond) = (store, server, time, options.Register, options.PerSecond);
        _channel = options.Channel;
        (Alarms, server.World.Patience, _clock) = (options.AlarmChat, Patience, options.InRealTime ? TimeProvider.System : time);
    }

    public ManualTime Time { get; }

    public SandboxServer Server { get; }

    public SandboxWorld World => Server.World;

    public TestDatabase Store { get; }

    public Scripts Scripts { get; } = new();

    public Heard Heard { get; } = new();

    public string? Alarms { get; }

    public IServiceProvider Services => _host!.Services;

    public Database Database => Services.GetRequiredService<Database>();

    public static Task<Road> StartAsync(Store store) => StartAsync(new RoadOptions { Store = store });

    public static async Task<Road> StartAsync(RoadOptions options)
    {
        var time = new ManualTime();
        var clock = options.InRealTime ? null : new HandClock(time);
        var server = await SandboxServer.StartAsync(new SandboxOptions { Clock = clock, Seed = options.Seed }, CancellationToken.None);
        var road = new Road(await TestDatabase.CreateAsync(options.Store), server, time, options);
        await road.ComesUpAsync();
        return road;
    }

    /// <summary>Until nothing is under way; the clock stands.</summary>
    public async Task SettleAsync()
    {
        using var deadline = new CancellationTokenSource(Patience);
        var activity = Services.GetRequiredService<Activity>();
        do
        {
            await World.WaitForAsync(IsQuiet, deadline.Token);
            await activity.WhenIdleAsync(deadline.Token);
        }
        while (!IsQuiet(World) || !activity.IsIdle);
    }

    /// <summary>The clock looks for due timers, as it does every second.</summary>
    public async Task TicksAsync()
    {
        await Services.GetRequiredService<IDueTimers>().FireAsync(CancellationToken.None);
        await SettleAsync();
    }

    /// <summary>Changes or reads what is stored, beside the service.</summary>
    public Task<int> ChangeAsync(string sql) => Database.RunAsync(unit => unit.ExecuteAsync(sql, null, default), default);

    /// <summary>Moves from one waiting moment to the next and lets the service finish at each.</summary>
    public async Task PassAsync(TimeSpan by)
    {
        var end = Time.GetUtcNow() + by;
        await SettleAsync();
        while (Time.NextDue is { } next && next <= end)
        {
            Time.AdvanceTo(next);
            await SettleAsync();
        }
        Time.AdvanceTo(end);
    }

    public async Task<IReadOnlyList<T>> ReadAsync<T>(string sql) => await Database.ReadAsync<T>(sql, null, CancellationToken.None);

    public async Task<long> CountAsync(string sql) => (await ReadAsync<long>(sql))[0];

    public async Task RestartsAsync()
    {
        await GoesDownAsync();
        await ComesUpAsync();
    }

    public Task GoesDownAsync() => GoesDownAsync(CancellationToken.None);

    /// <param name="enough">Ends the waiting for what is under way.</param>
    public async Task GoesDownAsync(CancellationToken enough)
    {
        if (_host is not { } host) return;
        _host = null;
        await host.StopAsync(enough);
        host.Dispose();
    }

    public async Task ComesUpAsync(Func<IServiceProvider, Task>? beforeStart = null)
    {
        var polls = World.Ledger.CallsOf("getMe").Count;
        _host = Build();
        if (beforeStart is not null) await beforeStart(_host.Services);
        await _host.StartAsync();
        await World.WaitForAsync(world => world.Ledger.CallsOf("getMe").Count > polls, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await GoesDownAsync();
        await Server.DisposeAsync();
        await Store.DisposeAsync();
    }

    private IHost Build()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Telegram:Token"] = "1000001:sandbox", ["Telegram:ApiUrl"] = Server.ApiUrl.ToString(),
        });
        builder.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None));
        builder.Services.AddSingleton(_clock).AddSingleton(Scripts).AddSingleton(Heard);
        builder.Services.AddSingleton(new PipelineOptions { MessagesPerSecond = _perSecond, AlarmChat = Alarms });
        builder.Services.AddSingleton(_ => Store.Open()).AddSingleton(Phrasebook.Load(PipelineServices.Assembly, typeof(Road).Assembly));
        builder.Services.AddSingleton<IGate, OpenDoors>().AddScoped<IPresences, OpenDoors>();
        builder.Services.AddPipeline(Map(builder.Services)).AddTelegram(builder.Configuration.GetSection("Telegram")).AddPulse();
        var wire = builder.Services.Single(service => service.ServiceType == typeof(IChannel)).ImplementationType!;
        builder.Services.AddSingleton(wire).Replace(ServiceDescriptor.Singleton(s => _channel((IChannel)s.GetRequiredService(wire))));
        return builder.Build();
    }

    private FeatureMap Map(IServiceCollection services)
    {
        var map = new FeatureMap(services)
            .Handles<Play, PlayHandler>("test.play", PipelineServices.Anyone)
            .Handles<Delivered, Listener>("test.delivered", PipelineServices.Anyone)
            .Handles<ReachabilityChanged, Listener>("test.reachability", PipelineServices.Anyone)
            .Handles<Uncertain, Listener>("test.uncertain", PipelineServices.Anyone)
            .Handles<Unclaimed, Listener>("test.unclaimed", PipelineServices.Anyone)
            .Handles<Replied, Listener>("test.replied", PipelineServices.Anyone)
            .Handles<ShowHome, Listener>("test.home", PipelineServices.Anyone)
            .Handles<Resumed, Listener>("test.resumed", PipelineServices.ServiceOnly)
            .Word("/start", PipelineServices.Anyone, _ => new Play(Scripts.Silent))
            .Answers<WhereAmI, Guide>();
        _register(map);
        return map;
    }

    private static bool IsQuiet(SandboxWorld world) => world.PendingUpdates == 0 && world.Ledger.CallsInFlight == 0;
}

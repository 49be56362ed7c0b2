using Mentorship.Hosting;
using Mentorship.Pipeline;
using Mentorship.Sandbox;

namespace Mentorship.Testing;

/// <summary>
/// The scenario table: the real service, a real database file and the real wire to a sandbox server, with time in hand.
/// The service is made anew before every step, so that each scenario is a test of restarts as well.
/// </summary>
public sealed partial class Bot : IAsyncDisposable
{
    private const string Waiting = """
        select 'update ' || seq || ' of ' || lane || ', tried ' || attempts from inbox where done_at is null
        union all
        select 'message ' || seq || ' to ' || chat || ', ' || state || ', due ' || due_at from outbox where sent_at is null
        """;

    private readonly ScenarioOptions _options;
    private readonly List<Someone> _people = [];
    private ServiceRun? _service;

    private Bot(ScenarioOptions options, TestDatabase store, SandboxServer server, ManualTime time) =>
        (_options, Store, Server, Time) = (options, store, server, time);

    public ManualTime Time { get; }

    public SandboxServer Server { get; }

    public SandboxWorld World => Server.World;

    public TestDatabase Store { get; }

    public static Task<Bot> StartAsync() => StartAsync(new ScenarioOptions());

    public static async Task<Bot> StartAsync(ScenarioOptions options)
    {
        var time = new ManualTime();
        var server = await SandboxServer.StartAsync(new SandboxOptions { Clock = new ManualSandboxClock(time) }, CancellationToken.None);
        server.World.Patience = ScenarioOptions.Patience;
        return new Bot(options, await TestDatabase.CreateAsync(options.Store), server, time);
    }

    /// <summary>Somebody whom the service has never seen.</summary>
    /// <param name="language">What their app speaks; empty where the server does not tell.</param>
    public Someone Stranger(string name = "Кто-то", string language = "ru")
    {
        var person = new DemoPerson(1001 + _people.Count, name, "", language, "");
        World.Welcome(person);
        var someone = new Someone(this, person);
        _people.Add(someone);
        return someone;
    }

    /// <summary>Time goes by: from one due timer to the next, the service finishing its work at each.</summary>
    public Task PassesAsync(TimeSpan by) => StepAsync(async (service, ct) =>
    {
        await service.TravelAsync(Time, by, ct);
        // A poll that waited meanwhile has run into its deadline: the next step begins with a new one.
        await StopAsync();
    });

    /// <summary>The same where the service keeps a pace: the clock stands after each <paramref name="step"/>, and the sender catches up.</summary>
    public Task PassesAsync(TimeSpan by, TimeSpan step) => StepAsync(async (service, ct) =>
    {
        for (var passed = TimeSpan.Zero; passed < by; passed += step)
        {
            await service.TravelAsync(Time, step, ct);
            await service.SettleAsync(World, ct);
        }
    });

    /// <summary>The service goes down and comes up again.</summary>
    public Task RestartsAsync() => StepAsync(async (_, _) => await StopAsync());

    /// <summary>Looks into the running service, or asks one of its parts to act.</summary>
    public Task WithServiceAsync(Func<IServiceProvider, CancellationToken, Task> act) =>
        StepAsync((service, ct) => act(service.Services, ct));

    /// <summary>What each person saw so far, as text.</summary>
    public string Everything() => string.Join('\n', _people.Select(person => person.ToString()));

    /// <summary>What still lies before the service: tells a step that ended too early from one that went wrong.</summary>
    public string Undone() => string.Join('\n', UndoneAsync().GetAwaiter().GetResult());

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Server.DisposeAsync();
        await Store.DisposeAsync();
    }

    internal Task ActAsync(Func<SandboxWorld, CancellationToken, Task> act) => StepAsync((_, ct) => act(World, ct));

    /// <summary>Prepares the scene: no restart, the service as it runs.</summary>
    internal Task ArrangeAsync(Func<IServiceProvider, CancellationToken, Task> act) =>
        RunAsync((service, ct) => act(service.Services, ct));

    private async Task StepAsync(Func<ServiceRun, CancellationToken, Task> act)
    {
        if (!_options.KeepsService) await StopAsync();
        await RunAsync(act);
    }

    private async Task RunAsync(Func<ServiceRun, CancellationToken, Task> act)
    {
        using var deadline = new CancellationTokenSource(ScenarioOptions.Patience);
        try
        {
            var service = _service ??= await ServiceRun.StartAsync(SettingsOf(), Time, _options.Log, deadline.Token);
            await act(service, deadline.Token);
            if (_service is not null) await _service.SettleAsync(World, deadline.Token);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested)
        {
            throw new ScenarioException(
                $"The service did not come to rest in {ScenarioOptions.Patience.TotalSeconds} s: {_service?.Unrest(World)}.\n{Everything()}");
        }
    }

    private Dictionary<string, string?> SettingsOf()
    {
        var settings = new Dictionary<string, string?>
        {
            ["Telegram:Token"] = "1000001:sandbox",
            ["Telegram:ApiUrl"] = Server.ApiUrl.ToString(),
            ["Storage:Provider"] = $"{Store.Store}",
            ["Storage:ConnectionString"] = Store.ConnectionString,
            ["Listen:Url"] = "http://127.0.0.1:0",
            ["Canary:Every"] = "00:00:00",
        };
        foreach (var (key, value) in _options.Settings) settings[key] = value;
        return settings;
    }

    private async Task<IEnumerable<string>> UndoneAsync()
    {
        await using var store = Store.Open();
        var rows = await store.ReadAsync<string>(Waiting, null, CancellationToken.None);
        return [$"Now {Time.GetUtcNow().ToUnixTimeMilliseconds()}, {_service?.Unrest(World) ?? "no service"}", .. rows];
    }

    private async Task StopAsync()
    {
        if (_service is { } service) await service.DisposeAsync();
        _service = null;
    }
}

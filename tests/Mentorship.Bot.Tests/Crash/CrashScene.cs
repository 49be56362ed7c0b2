using System.Diagnostics;
using System.Text.Json;
using Mentorship.Pipeline;
using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Hosting.Tests.Crash;

/// <summary>The service under load on a store of its own, killed again and again against the same server.</summary>
internal sealed partial class CrashScene : IAsyncDisposable
{
    private const long AlarmChat = 1999;
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan BetweenActs = TimeSpan.FromMilliseconds(25);

    private static readonly Dictionary<string, string> Settings = new()
    {
        ["Admin:AlarmChat"] = $"{AlarmChat}",
        ["Region:QuietFrom"] = "00:00",
        ["Region:QuietUntil"] = "00:00",
        ["Help:WorkdayFrom"] = "00:00",
        ["Help:WorkdayUntil"] = "23:59",
    };

    private readonly string _folder = Directory.CreateTempSubdirectory("mentorship-crash-").FullName;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly SandboxServer _server;
    private readonly TestDatabase _store;
    private readonly Random _random;
    private readonly Crowd _crowd;
    private readonly Remains _remains;
    private readonly int _seed;
    private ServiceProcess? _service;
    private readonly HashSet<(long Seq, long Ordinal, long Unsure)> _inFlight = [];
    private int _kills, _torn;
    private long _lastWelcome;
    private TimeSpan _lastKill, _atRest;

    private CrashScene(SandboxServer server, TestDatabase store, int seed)
    {
        (_server, _store, _seed, _random) = (server, store, seed, new Random(seed));
        _crowd = new Crowd(server.World, School.Chats, seed);
        _remains = new Remains(store);
    }

    private SandboxWorld World => _server.World;

    /// <param name="kills">How many there will be: so much there is to do.</param>
    public static async Task<CrashScene> StartAsync(Store store, int kills, int seed, CancellationToken ct)
    {
        var server = await SandboxServer.StartAsync(new SandboxOptions { Seed = seed }, ct);
        var scene = new CrashScene(server, await TestDatabase.CreateAsync(store), seed);
        foreach (var chat in School.Chats) server.World.Welcome(new DemoPerson(chat, $"Person {chat}", "", "ru", ""));
        server.World.Welcome(new DemoPerson(AlarmChat, "Administrator", "", "ru", ""));
        scene.PlannedTimers = kills * TimersForEachKill;
        await scene.PrepareAsync(ct);
        return scene;
    }

    /// <summary>People come in while nothing happens; then the server becomes slow to answer and forgets confirmations.</summary>
    private async Task PrepareAsync(CancellationToken ct)
    {
        await using (var database = _store.Open())
            Links = await School.ListAsync(database, ct);
        await LiveAsync(Settings, ct);
        await World.SayAsync(AlarmChat, "/start", ct);
        await School.ComeInAsync(World, Links, ct);
        await World.WhenConfirmedAsync(ct);
        await DieAsync(ct);
        _kills = 0;
        _lastWelcome = World.Ledger.Calls.Max(call => call.Seq);
        await PlanTimersAsync(ct);
        World.Faults.Add(new Fault(FaultKind.Delay) { AfterEffect = true, Share = 0.5, Delay = TimeSpan.FromMilliseconds(40) });
        World.Faults.Add(new Fault(FaultKind.DuplicateUpdates) { Share = 0.05 });
    }

    private IReadOnlyList<string> Links { get; set; } = [];

    public async Task KillAsync(int times, CancellationToken ct)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var acting = _crowd.ActAsync(BetweenActs, enough.Token);
        for (var kill = 0; kill < times; kill++)
        {
            var duringStart = kill % 8 == 7;
            await LiveAsync(HastySettings, ct, waits: !duringStart);
            await Task.Delay(TimeSpan.FromMilliseconds(_random.Next(50, duringStart ? 900 : 1400)), ct);
            await DieAsync(ct);
        }
        await enough.CancelAsync();
        await acting;
        _lastKill = _watch.Elapsed;
    }

    /// <summary>One more life, undisturbed, until nothing is left to do.</summary>
    public async Task ComeToRestAsync(CancellationToken ct)
    {
        World.Faults.Clear();
        await HurryAsync(ct);
        await LiveAsync(Settings, ct);
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(250));
        while (World.PendingUpdates > 0 || TimersSoon() > 0 || !_remains.IsDone)
        {
            await look.WaitForNextTickAsync(ct);
            if (_service!.HasExited) throw new InvalidOperationException($"The service died by itself:\n{_service.LastWords}");
        }
        _atRest = _watch.Elapsed;
    }

    /// <summary>What is unclear is repeated after a minute: nobody learns anything from waiting for that of the last kill.</summary>
    private async Task HurryAsync(CancellationToken ct)
    {
        const string Sooner = "update outbox set due_at = @Soon where state in ('sending', 'unknown') and sent_at is null";
        await using var database = _store.Open();
        await database.RunAsync(unit => unit.ExecuteAsync(Sooner, new { Soon = TimeProvider.System.GetUtcNow() + Soon }, ct), ct);
    }

    public async ValueTask DisposeAsync()
    {
        if (_service is { } service) await service.DisposeAsync();
        await _server.DisposeAsync();
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task LiveAsync(IReadOnlyDictionary<string, string> settings, CancellationToken ct, bool waits = true)
    {
        var starts = StartsSeen();
        _service = ServiceProcess.Start(_server, _store, _folder, settings);
        if (waits) await World.WaitForAsync(_ => StartsSeen() > starts, ct);
    }

    private async Task DieAsync(CancellationToken ct)
    {
        await using (var service = _service!)
        {
            _service = null;
            await service.KillAsync(ct);
        }
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (!_remains.IsStill) await look.WaitForNextTickAsync(ct);
        _kills++;
        _inFlight.UnionWith(_remains.InFlight);
        if (!_remains.IsWhole) _torn++;
    }

    private int StartsSeen() => World.Ledger.CallsOf("getMe").Count;
}

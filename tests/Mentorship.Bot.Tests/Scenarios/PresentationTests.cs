using Mentorship.Hosting.Tests.Testing;
using Mentorship.Sandbox;
using Mentorship.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Mentorship.Hosting.Tests.Scenarios;

/// <summary>How the bot presents itself where the first try fails.</summary>
public sealed class PresentationTests : IAsyncLifetime
{
    private const int NotPresented = 7005;

    private static readonly TimeSpan HalfAMinute = TimeSpan.FromSeconds(30);

    private readonly ManualTime _time = new();
    private readonly NotedTime _noted;
    private readonly SeenLog _log = new();
    private TestDatabase? _store;
    private SandboxServer? _server;
    private WebApplication? _service;

    public PresentationTests() => _noted = new NotedTime(_time);

    private SandboxWorld World => _server!.World;

    private bool IsStopping =>
        _service!.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested;

    public async Task InitializeAsync()
    {
        _store = await TestDatabase.SqliteAsync();
        _server = await SandboxServer.StartAsync(new SandboxOptions { Clock = new Hand(_time) }, CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await _service!.StopAsync();
        await _service.DisposeAsync();
        await _server!.DisposeAsync();
        await _store!.DisposeAsync();
    }

    [Theory]
    [InlineData(FaultKind.ServerError, 30)]
    [InlineData(FaultKind.CutBefore, 30)]
    [InlineData(FaultKind.TooManyRequests, 90)]
    public async Task Commands_that_were_not_taken_at_the_first_start_are_published_again_until_they_are(FaultKind fault, int after)
    {
        World.Faults.Add(new Fault(fault) { Method = "setMyCommands", Count = 1, RetryAfterSeconds = 90 });

        var pause = TimeSpan.FromSeconds(after);

        await StartAsync();
        await PassesAsync(pause, time: 1);
        await UntilPublishedAsync();
        _time.Advance(TimeSpan.FromHours(1));

        var calls = World.Ledger.CallsOf("setMyCommands");
        Assert.Equal([TimeSpan.Zero, pause, pause], calls.Select(call => call.At - calls[0].At));
    }

    [Fact]
    public async Task A_store_that_fails_meanwhile_does_not_end_the_service()
    {
        World.Faults.Add(new Fault(FaultKind.ServerError) { Method = "setMyCommands", Count = 1 });
        await StartAsync();
        await UntilAsync(() => _noted.Waits(HalfAMinute) == 1);

        await ChangeAsync("alter table settings rename to settings_away");
        await PassesAsync(HalfAMinute, time: 1);
        await UntilAsync(() => _log.Has(NotPresented) || IsStopping);
        await ChangeAsync("alter table settings_away rename to settings");
        Assert.False(IsStopping);
        await PassesAsync(HalfAMinute, time: 2);

        await UntilPublishedAsync();
    }

    private async Task StartAsync()
    {
        _service = ServiceHost.Build(Settings.Load(new Dictionary<string, string?>
        {
            ["Telegram:Token"] = "1000001:sandbox", ["Telegram:ApiUrl"] = _server!.ApiUrl.ToString(),
            ["Storage:ConnectionString"] = _store!.ConnectionString, ["Listen:Url"] = "http://127.0.0.1:0", ["Canary:Every"] = "00:00:00",
        }), _noted, services => services.AddSingleton<ILoggerProvider>(_log));
        await _service.StartAsync();
    }

    private async Task ChangeAsync(string sql)
    {
        await using var database = _store!.Open();
        await database.RunAsync(unit => unit.ExecuteAsync(sql, null, CancellationToken.None), CancellationToken.None);
    }

    private Task UntilPublishedAsync() => World.WaitForAsync(
        world => world.Ledger.CallsOf("setMyShortDescription").Count(call => call.Code is 200) == 2, CancellationToken.None);

    /// <summary>Lets a wait pass once it is begun for so many times.</summary>
    private async Task PassesAsync(TimeSpan wait, int time)
    {
        await UntilAsync(() => _noted.Waits(wait) == time);
        _time.Advance(wait);
    }

    private static async Task UntilAsync(Func<bool> isIt)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!isIt())
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private sealed class Hand(ManualTime time) : ISandboxClock
    {
        public DateTimeOffset Now => time.GetUtcNow();

        public Task AdvanceAsync(TimeSpan by, CancellationToken ct) => throw new NotSupportedException("Only the test moves this clock.");

        public Task<IReadOnlyList<PlannedMoment>> PlannedAsync(int take, CancellationToken ct) =>
            Task.FromResult<IReadOnlyList<PlannedMoment>>([]);
    }
}

using Mentorship.Hosting.Tests.Crash;
using Mentorship.Sandbox;
using Mentorship.Testing;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Mentorship.Hosting.Tests.CommandLines;

/// <summary>On PostgreSQL as on SQLite only one service works on a database, and it lets go however it ends.</summary>
public sealed class TwoServicesTests : IAsyncLifetime
{
    private const string Holders = """
        select pid from pg_locks where locktype = 'advisory' and granted
        and database = (select oid from pg_database where datname = current_database())
        """;

    private readonly Shell _shell = new();
    private readonly CancellationTokenSource _stop = new();
    private TestDatabase _store = null!;
    private SandboxServer _server = null!;

    public async Task InitializeAsync()
    {
        _store = await TestDatabase.PostgresAsync();
        _server = await SandboxServer.StartAsync(new SandboxOptions { Token = "1000001:sandbox" }, CancellationToken.None);
        _shell.Settings["Telegram:Token"] = "1000001:sandbox";
        _shell.Settings["Telegram:ApiUrl"] = _server.ApiUrl.ToString();
        _shell.Settings["Storage:Provider"] = "Postgres";
        _shell.Settings["Storage:ConnectionString"] = _store.ConnectionString;
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        await _store.DisposeAsync();
        _shell.Dispose();
        _stop.Dispose();
    }

    [Fact]
    public async Task A_second_service_is_refused_in_one_line_until_the_first_has_stopped()
    {
        var first = await RunningAsync();

        using (var second = new Shell(_shell))
        {
            Assert.NotEqual(0, await second.RunAsync());
            var line = Assert.Single(second.Errors);
            Assert.Matches("^The service is already running on the database test_\\d+: stop it first.$", line);
        }
        await _stop.CancelAsync();
        Assert.Equal(0, await first);

        using var stop = new CancellationTokenSource();
        using var third = new Shell(_shell);
        var polls = Polls;
        var next = third.RunAsync(stop.Token);
        await _server.World.WaitForAsync(_ => Polls > polls, CancellationToken.None);
        await stop.CancelAsync();
        await next;
        Assert.Empty(third.Errors);
    }

    [Fact]
    public async Task Commands_beside_the_service_work()
    {
        var running = await RunningAsync();
        _shell.Write("people.csv", "Школа;ФИО;Роли\nСОШ № 7;Архипова Полина Сергеевна;наставник\n");

        Assert.Equal(0, await BesideAsync("migrate"));
        Assert.Equal(0, await BesideAsync("import", "people", "people.csv"));
        Assert.Equal(0, await BesideAsync("invite", "--all"));
        Assert.Equal(0, await BesideAsync("check"));

        await _stop.CancelAsync();
        Assert.Equal(0, await running);
    }

    [Fact]
    public async Task After_a_kill_the_next_one_starts()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_shell.Folder, "service")).FullName;
        await using (var first = ServiceProcess.Start(_server, _store, folder, new Dictionary<string, string>()))
        {
            await _server.World.WaitForAsync(_ => Polls > 0, CancellationToken.None);
            await first.KillAsync(CancellationToken.None);
        }
        var polls = Polls;

        await using var second = ServiceProcess.Start(_server, _store, folder, new Dictionary<string, string>());
        await _server.World.WaitForAsync(_ => Polls > polls || second.HasExited, CancellationToken.None);

        Assert.False(second.HasExited, second.LastWords);
    }

    [Fact]
    public async Task A_session_that_was_ended_is_taken_again()
    {
        var running = await RunningAsync();
        await using var other = await OtherAsync();
        var former = await HolderAsync(other);

        await RunAsync(other, $"select pg_terminate_backend({former})");
        long? holder = null;
        while (holder is null || holder == former) holder = await HolderAsync(other);

        using (var second = new Shell(_shell)) Assert.NotEqual(0, await second.RunAsync());
        await _stop.CancelAsync();
        Assert.Equal(0, await running);
    }

    [Fact]
    public async Task While_the_hold_is_lost_the_health_page_says_so()
    {
        using var held = new StoreLock(Options.Create(new StorageOptions
        {
            Provider = StorageProvider.Postgres, ConnectionString = _store.ConnectionString,
        }));
        await held.TakeAsync(CancellationToken.None);
        await using var database = _store.Open();
        var condition = new StoreCondition(database, new Storing(), held);
        var before = await condition.ComplaintAsync(CancellationToken.None);
        await using var other = await OtherAsync();

        await RunAsync(other, $"select pg_terminate_backend({await HolderAsync(other)})");
        await held.Session!.LostAsync(CancellationToken.None);

        Assert.Equal((null, "the hold on the database is lost"), (before, await condition.ComplaintAsync(CancellationToken.None)));
    }

    [Fact]
    public async Task Where_another_took_the_database_meanwhile_the_service_stops_and_says_so()
    {
        var running = await RunningAsync();
        await using var other = await OtherAsync();
        await using var waiting = await OtherAsync();
        var holder = await HolderAsync(other);
        var taken = RunAsync(waiting, "select pg_advisory_lock(classid::int, objid::int) from pg_locks "
            + $"where locktype = 'advisory' and pid = {holder} and granted");
        while (await RunAsync(other, "select count(*) from pg_locks where locktype = 'advisory' and not granted") is not 1L) { }

        await RunAsync(other, $"select pg_terminate_backend({holder})");
        await taken;

        Assert.NotEqual(0, await running);
        Assert.Equal(
            "Another service has taken the database while its server was out of reach: this one stops.", Assert.Single(_shell.Errors));
    }

    // What the poller asks first of all; an open poll is not in the books yet.
    private int Polls => _server.World.Ledger.CallsOf("getWebhookInfo").Count;

    private async Task<Task<int>> RunningAsync()
    {
        var running = _shell.RunAsync(_stop.Token);
        await _server.World.WaitForAsync(world => running.IsCompleted || Polls > 0, CancellationToken.None);
        Assert.False(running.IsCompleted, string.Join('\n', _shell.Errors));
        return running;
    }

    private async Task<int> BesideAsync(params string[] args)
    {
        using var beside = new Shell(_shell);
        var code = await beside.RunAsync(args);
        Assert.Empty(beside.Errors);
        return code;
    }

    private async Task<NpgsqlConnection> OtherAsync()
    {
        var connection = new NpgsqlConnection(_store.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    private static async Task<long?> HolderAsync(NpgsqlConnection other) => await RunAsync(other, Holders) is int pid ? pid : null;

    private static async Task<object?> RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}

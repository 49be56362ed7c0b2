using System.Data;
using Mentorship.Testing;
using Npgsql;

namespace Mentorship.Pipeline.Tests.Data;

/// <summary>On PostgreSQL alone: SQLite has one writer, so nobody can lose a race there.</summary>
public sealed class LostRacesTests : IAsyncLifetime
{
    private const string Waiters = "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

    private const string Bump = "update counters set value = value + 1 where name = @Name";

    private TestDatabase _store = null!;
    private PostgresDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _store = await TestDatabase.PostgresAsync();
        _database = (PostgresDatabase)_store.Open();
        await _database.RunAsync(unit => unit.ExecuteAsync("insert into counters (name, value) values ('a', 0), ('b', 0)", null, default), default);
    }

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        await _store.DisposeAsync();
    }

    [Fact]
    public async Task Where_no_connection_is_left_that_is_what_is_said()
    {
        await using var small = new PostgresDatabase($"{_store.ConnectionString};Maximum Pool Size=1;Timeout=1");

        var reason = await Assert.ThrowsAsync<StoreOutOfReach>(() => small.RunAsync(
            unit => small.RunAsync(other => other.ExecuteAsync(Bump, new { Name = "a" }, default), default), default));

        Assert.IsType<NpgsqlException>(reason.InnerException);
    }

    [Theory]
    [InlineData("40001")]
    [InlineData("40P01")]
    public async Task A_race_that_the_store_reports_is_run_again_as_a_whole(string state)
    {
        var (runs, followed) = (0, 0);

        await _database.RunAsync(async unit =>
        {
            unit.AfterCommit(() => followed++);
            await unit.ExecuteAsync(Bump, new { Name = "a" }, default);
            if (++runs < 3) await unit.ExecuteAsync($"do $$ begin raise exception 'race' using errcode = '{state}'; end $$", null, default);
        }, default);

        Assert.Equal((3, 1, 1L), (runs, followed, await ValueAsync("a")));
    }

    [Fact]
    public async Task An_aggregate_that_was_changed_meanwhile_is_read_and_changed_again()
    {
        var runs = 0;

        await _database.RunAsync(async unit =>
        {
            await unit.ExecuteAsync(Bump, new { Name = "a" }, default);
            if (++runs < 5) throw new DBConcurrencyException("changed meanwhile");
        }, default);

        Assert.Equal((5, 1L), (runs, await ValueAsync("a")));
    }

    [Fact]
    public async Task A_race_lost_five_times_is_left_to_whoever_waits()
    {
        var runs = 0;

        var unit = _database.RunAsync(unit =>
        {
            runs++;
            throw new DBConcurrencyException("changed meanwhile");
        }, default);

        await Assert.ThrowsAsync<DBConcurrencyException>(() => unit);
        Assert.Equal(5, runs);
    }

    [Fact]
    public async Task Two_units_that_wait_for_each_other_both_end()
    {
        var (oneHolds, otherHolds) = (new TaskCompletionSource(), new TaskCompletionSource());

        await Task.WhenAll(CrossAsync("a", "b", oneHolds, otherHolds), CrossAsync("b", "a", otherHolds, oneHolds));

        Assert.Equal((2, 2), (await ValueAsync("a"), await ValueAsync("b")));
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 1)]
    public async Task Of_two_who_plan_one_timer_at_once_the_earlier_moment_stands(int first, int second)
    {
        Task? follows = null;

        await _database.RunAsync(async unit =>
        {
            await PlanAsync(unit, first);
            follows = _database.RunAsync(other => PlanAsync(other, second), default);
            await WaitsAsync();
        }, default);
        await follows!;

        Assert.Equal([1L], await _database.ReadAsync<long>("select due_at from timers", null, default));
    }

    [Fact]
    public async Task What_is_wrong_for_good_is_not_run_again()
    {
        var runs = 0;

        var unit = _database.RunAsync(unit =>
        {
            runs++;
            return unit.ExecuteAsync("insert into counters (name, value) values ('a', 0)", null, default);
        }, default);

        await Assert.ThrowsAsync<PostgresException>(() => unit);
        Assert.Equal(1, runs);
    }

    private Task CrossAsync(string first, string second, TaskCompletionSource holds, TaskCompletionSource other) => _database.RunAsync(async unit =>
    {
        await unit.ExecuteAsync(Bump, new { Name = first }, default);
        holds.TrySetResult();
        await other.Task;
        await unit.ExecuteAsync(Bump, new { Name = second }, default);
    }, default);

    private static Task PlanAsync(Unit unit, int at) => TimerTable.PutNoLaterAsync(
        unit, new TimerRow("shared", DateTimeOffset.FromUnixTimeMilliseconds(at), "service", "one", "{}"), null, default);

    /// <summary>Until the server says that somebody stands at a row that is not theirs yet.</summary>
    private async Task WaitsAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while ((await _database.ReadAsync<long>(Waiters, null, patience.Token))[0] == 0) await Task.Yield();
    }

    private async Task<long> ValueAsync(string name) =>
        (await _database.ReadAsync<long>("select value from counters where name = @Name", new { Name = name }, default))[0];
}

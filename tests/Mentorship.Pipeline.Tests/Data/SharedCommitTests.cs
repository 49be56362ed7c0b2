using System.Data.Common;

namespace Mentorship.Pipeline.Tests.Data;

/// <summary>On SQLite alone: PostgreSQL commits each unit by itself.</summary>
public sealed class SharedCommitTests : IAsyncLifetime
{
    private const string Add = "insert into notes (id, text) values (@Id, @Text)";

    private readonly string _folder = Directory.CreateTempSubdirectory("mentorship-db-").FullName;
    private SqliteDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = new SqliteDatabase($"Data Source={_folder}/notes.db");
        await _database.RunAsync(unit => unit.ExecuteAsync("create table notes (id bigint primary key, text text)", null, default), default);
    }

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_unit_that_fails_loses_only_its_own_work()
    {
        var units = Enumerable.Range(0, 300).Select(id => _database.RunAsync(async unit =>
        {
            await unit.ExecuteAsync(Add, new { Id = id, Text = "kept" }, default);
            if (id % 7 == 3) throw new InvalidOperationException("of its own");
        }, default)).ToList();

        var failed = 0;
        foreach (var unit in units)
            try { await unit; }
            catch (InvalidOperationException) { failed++; }

        Assert.Equal(43, failed);
        Assert.Equal(300 - 43, await CountAsync());
    }

    [Fact]
    public async Task A_unit_that_waits_for_something_else_is_refused()
    {
        var never = new TaskCompletionSource();

        var unit = _database.RunAsync(async work =>
        {
            await work.ExecuteAsync(Add, new { Id = 1, Text = "lost" }, default);
            await never.Task;
        }, default);

        await Assert.ThrowsAsync<InvalidOperationException>(() => unit);
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task What_follows_a_commit_happens_only_after_it()
    {
        var seen = -1L;

        await _database.RunAsync(async unit =>
        {
            await unit.ExecuteAsync(Add, new { Id = 1, Text = "kept" }, default);
            unit.AfterCommit(() => seen = _database.ReadAsync<long>("select count(*) from notes", null, default).GetAwaiter().GetResult()[0]);
        }, default);

        Assert.Equal(1, seen);
    }

    [Fact]
    public async Task Whoever_is_called_in_sees_the_work_and_shares_its_commit()
    {
        var order = new List<string>();
        var calledIn = new TaskCompletionSource<IReadOnlyList<long>>();

        await _database.RunAsync(async unit =>
        {
            await unit.ExecuteAsync(Add, new { Id = 1, Text = "kept" }, default);
            unit.AfterCommit(() => order.Add("committed"));
            unit.OnceShown(() => _ = _database.RunAsync(async next =>
            {
                order.Add("called in");
                calledIn.SetResult(await next.QueryAsync<long>("select count(*) from notes", null, default));
            }, default));
        }, default);

        Assert.Equal([1], await calledIn.Task);
        Assert.Equal(["called in", "committed"], order);
    }

    [Fact]
    public async Task A_unit_that_fails_calls_nobody_in()
    {
        var called = false;

        await Assert.ThrowsAsync<InvalidOperationException>(() => _database.RunAsync(unit =>
        {
            unit.OnceShown(() => called = true);
            throw new InvalidOperationException("of its own");
        }, default));

        Assert.False(called);
    }

    [Fact]
    public async Task What_should_follow_a_commit_is_forgotten_with_the_unit()
    {
        var followed = false;

        await Assert.ThrowsAsync<InvalidOperationException>(() => _database.RunAsync(unit =>
        {
            unit.AfterCommit(() => followed = true);
            throw new InvalidOperationException("of its own");
        }, default));

        Assert.False(followed);
    }

    [Fact]
    public async Task Where_the_disk_is_full_each_unit_is_either_kept_whole_or_told()
    {
        await _database.RunAsync(unit => unit.QueryAsync<long>("pragma max_page_count = 120", null, default), default);
        var units = Enumerable.Range(0, 200).Select(id => _database.RunAsync(async unit =>
        {
            await unit.ExecuteAsync(Add, new { Id = 2 * id, Text = new string('я', id % 3 == 0 ? 9_000 : 1) }, default);
            await unit.ExecuteAsync(Add, new { Id = 2 * id + 1, Text = "" }, default);
            return id;
        }, default)).ToList();

        var kept = new List<long>();
        foreach (var unit in units)
            try { kept.Add(await unit); }
            catch (DbException) { continue; }

        Assert.InRange(kept.Count, 1, 199);
        var stored = await _database.ReadAsync<long>("select id from notes order by id", null, default);
        Assert.Equal(kept.SelectMany(id => new[] { 2 * id, 2 * id + 1 }), stored);
        await _database.RunAsync(unit => unit.QueryAsync<long>("pragma max_page_count = 100000", null, default), default);
        await _database.RunAsync(unit => unit.ExecuteAsync(Add, new { Id = 10_000, Text = new string('я', 9_000) }, default), default);
    }

    [Fact]
    public async Task A_column_that_begins_with_nothing_keeps_its_type()
    {
        await _database.RunAsync(unit => unit.ExecuteAsync(Add, new { Id = 1, Text = (string?)null }, default), default);
        await _database.RunAsync(unit => unit.ExecuteAsync(Add, new { Id = 2, Text = "слово" }, default), default);

        var notes = await _database.ReadAsync<Note>("select id, max(text) as text, nullif(id, 1) as not_one from notes group by id order by id", null, default);

        Assert.Equal([new Note(1, null, null), new Note(2, "слово", 2)], notes);
    }

    [Fact]
    public async Task A_statement_that_nothing_feeds_is_a_fault_of_ours()
    {
        var unit = _database.RunAsync(work => work.ExecuteAsync(Add, new { Id = 1 }, default), default);

        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => unit);
        Assert.Contains("@Text", fault.Message, StringComparison.Ordinal);
    }

    private async Task<long> CountAsync() => (await _database.ReadAsync<long>("select count(*) from notes", null, default))[0];

    private sealed record Note(long Id, string? Text, long? NotOne);
}

using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Mentorship.Pipeline;

/// <summary>
/// SQLite with one writer. The units that wait share a commit: one flush per update would be the limit otherwise.
/// Each unit has a savepoint of its own, so that one failure does not spoil its neighbours.
/// </summary>
public sealed class SqliteDatabase : Database
{
    private const int UnitsPerCommit = 256;

    /// <summary>With fewer the flushes would cost more than they save; with many, those who are done wait for those who are not.</summary>
    private const int FewUnits = 16;

    /// <summary>In a crowd whoever is last waits for the flushes of all before: a commit takes one in so many of those who wait.</summary>
    private const int CommitsPerCrowd = 4;

    private readonly Channel<SqliteWork> _queue = Channel.CreateUnbounded<SqliteWork>(new UnboundedChannelOptions { SingleReader = true });
    private readonly SqliteConnection _connection;
    private readonly SqliteStatements _statements;
    private readonly string _readOnly;
    private readonly Task _writer;
    private TimeSpan _lastCommit;
    private int _waiting;

    /// <summary>Nobody asks SQLite how much memory it holds, and the count takes a lock for every piece.</summary>
    static SqliteDatabase()
    {
        Batteries_V2.Init();
        raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    public SqliteDatabase(string connectionString)
    {
        var settings = new SqliteConnectionStringBuilder(connectionString) { Pooling = false };
        if (Path.GetDirectoryName(settings.DataSource) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        _connection = new SqliteConnection(settings.ToString());
        _connection.Open();
        _statements = new SqliteStatements(_connection);
        Execute("pragma busy_timeout = 30000");
        Execute("pragma journal_mode = wal");
        Execute("pragma synchronous = full");
        Execute("pragma foreign_keys = on");
        _readOnly = new SqliteConnectionStringBuilder(connectionString) { Mode = SqliteOpenMode.ReadOnly, Pooling = true }.ToString();
        _writer = WriteAsync();
    }

    public override string Dialect => "sqlite";

    public override Task<T> RunAsync<T>(Func<Unit, Task<T>> work, CancellationToken ct)
    {
        var waiting = new SqliteWork<T>(work, ct);
        if (_queue.Writer.TryWrite(waiting)) Interlocked.Increment(ref _waiting);
        else waiting.Fail(new ObjectDisposedException(nameof(SqliteDatabase)));
        return waiting.Task;
    }

    public override async Task<IReadOnlyList<T>> ReadAsync<T>(string sql, object? args, CancellationToken ct)
    {
        await using var connection = new SqliteConnection(_readOnly);
        await connection.OpenAsync(ct);
        using var commands = new CommandBook(connection);
        return await commands.ReadAsync<T>(sql, args, Actor.Nobody, ct);
    }

    public override async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _writer;
        _statements.Dispose();
        using (var own = new SqliteConnection(_readOnly)) SqliteConnection.ClearPool(own);
        await _connection.DisposeAsync();
    }

    private async Task WriteAsync()
    {
        await Task.Yield();
        var batch = new List<SqliteWork>(UnitsPerCommit);
        while (await _queue.Reader.WaitToReadAsync())
        {
            Share(batch);
            batch.Clear();
        }
    }

    /// <summary>One commit for all who wait, and for those whom they call in; where it cannot be had, one for each.</summary>
    private void Share(List<SqliteWork> batch)
    {
        if (!Begun(batch)) return;
        try
        {
            RunTogether(batch);
            Commit();
        }
        catch (Exception)
        {
            RollBack();
            foreach (var work in batch.Where(work => !work.IsOver)) Alone(work);
            return;
        }
        foreach (var work in batch.Where(work => !work.IsOver)) work.Commit();
    }

    /// <summary>A few units, or as many as run while a commit would take: on a slow disk more share one.</summary>
    private void RunTogether(List<SqliteWork> batch)
    {
        var began = Stopwatch.GetTimestamp();
        var few = Math.Max(FewUnits, Volatile.Read(ref _waiting) / CommitsPerCrowd);
        while ((batch.Count < few || Stopwatch.GetElapsedTime(began) < _lastCommit) && Next(batch) is { } work) RunApart(work);
    }

    private void Commit()
    {
        var began = Stopwatch.GetTimestamp();
        Execute("commit");
        _lastCommit = Stopwatch.GetElapsedTime(began);
    }

    private SqliteWork? Next(List<SqliteWork> batch)
    {
        if (batch.Count == UnitsPerCommit || !_queue.Reader.TryRead(out var work)) return null;
        Interlocked.Decrement(ref _waiting);
        batch.Add(work);
        return work;
    }

    /// <summary>Where the store cannot be had at all, nobody waits in a row: each waiter knows how to try again.</summary>
    private bool Begun(List<SqliteWork> batch)
    {
        try
        {
            Execute("begin immediate");
            return true;
        }
        catch (Exception reason)
        {
            while (Next(batch) is { } work) work.Fail(reason);
            return false;
        }
    }

    private void RunApart(SqliteWork work)
    {
        Execute("savepoint unit");
        var ran = work.TryRun(_statements);
        if (!ran) Execute("rollback to unit");
        Execute("release unit");
        if (ran) work.Show();
    }

    private void Alone(SqliteWork work)
    {
        try
        {
            Execute("begin immediate");
            var ran = work.TryRun(_statements);
            Execute(ran ? "commit" : "rollback");
            if (!ran) return;
            work.Show();
            work.Commit();
        }
        catch (Exception reason)
        {
            RollBack();
            work.Fail(reason);
        }
    }

    private void RollBack()
    {
        try { Execute("rollback"); }
        catch (SqliteException) { return; } // SQLite has ended the transaction itself.
    }

    private void Execute(string sql) => _statements.Execute(sql, null, Actor.Nobody);
}

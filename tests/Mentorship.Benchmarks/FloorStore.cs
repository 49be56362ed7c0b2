using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace Mentorship.Benchmarks;

/// <summary>One table, one upsert, one commit for all who wait.</summary>
internal sealed class FloorStore : IAsyncDisposable
{
    private readonly Channel<(long Chat, TaskCompletionSource<long> Waiter)> _queue = Channel.CreateUnbounded<(long, TaskCompletionSource<long>)>();
    private readonly SqliteConnection _connection;

    public FloorStore(string file)
    {
        _connection = new SqliteConnection($"Data Source={file};Pooling=False");
        _connection.Open();
        Run("pragma journal_mode = wal");
        Run("pragma synchronous = full");
        Run("create table steps (chat integer primary key, step integer not null)");
        _ = WriteAsync();
    }

    /// <summary>The next step of the chat, safely stored.</summary>
    public Task<long> StepAsync(long chat)
    {
        var waiter = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        _queue.Writer.TryWrite((chat, waiter));
        return waiter.Task;
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private async Task WriteAsync()
    {
        await Task.Yield();
        using var upsert = _connection.CreateCommand();
        upsert.CommandText = "insert into steps (chat, step) values ($chat, 1) on conflict (chat) do update set step = step + 1 returning step";
        var chat = upsert.Parameters.Add("$chat", SqliteType.Integer);
        var batch = new List<(long Step, TaskCompletionSource<long> Waiter)>();
        while (await _queue.Reader.WaitToReadAsync())
        {
            using var transaction = _connection.BeginTransaction();
            upsert.Transaction = transaction;
            while (_queue.Reader.TryRead(out var waiting))
            {
                chat.Value = waiting.Chat;
                batch.Add(((long)upsert.ExecuteScalar()!, waiting.Waiter));
            }
            transaction.Commit();
            foreach (var (step, waiter) in batch) waiter.SetResult(step);
            batch.Clear();
        }
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

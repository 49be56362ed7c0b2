namespace Mentorship.Pipeline;

/// <summary>The only road to a write, and read-only access to what is committed.</summary>
public abstract class Database : IAsyncDisposable
{
    /// <summary>How a migration names the store that it is written for, where one text cannot serve both.</summary>
    public abstract string Dialect { get; }

    /// <summary>Runs the work in a unit. When the task completes, the work is durable; when it throws, nothing of it happened.</summary>
    public abstract Task<T> RunAsync<T>(Func<Unit, Task<T>> work, CancellationToken ct);

    public Task RunAsync(Func<Unit, Task> work, CancellationToken ct) => RunAsync(async unit =>
    {
        await work(unit);
        return true;
    }, ct);

    /// <summary>Reads committed state outside any unit: for pages, reports and checks.</summary>
    public abstract Task<IReadOnlyList<T>> ReadAsync<T>(string sql, object? args, CancellationToken ct);

    public abstract ValueTask DisposeAsync();
}

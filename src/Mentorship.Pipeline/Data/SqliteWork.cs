namespace Mentorship.Pipeline;

/// <summary>A piece of work that waits for the writer, and the promise made to whoever waits for it.</summary>
internal abstract class SqliteWork
{
    /// <summary>Its waiter has been answered.</summary>
    public abstract bool IsOver { get; }

    /// <summary>Runs the work; a failure is kept for its own waiter.</summary>
    public abstract bool TryRun(SqliteStatements statements);

    /// <summary>Units that follow see it from now on.</summary>
    public abstract void Show();

    public abstract void Commit();

    public abstract void Fail(Exception reason);
}

/// <inheritdoc />
internal sealed class SqliteWork<T>(Func<Unit, Task<T>> work, CancellationToken ct) : SqliteWork
{
    private readonly TaskCompletionSource<T> _waiter = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private SqliteUnit? _unit;
    private T? _result;

    public override bool IsOver => _waiter.Task.IsCompleted;

    public Task<T> Task => _waiter.Task;

    public override bool TryRun(SqliteStatements statements)
    {
        try
        {
            ct.ThrowIfCancellationRequested();
            _unit = new SqliteUnit(statements);
            var running = work(_unit);
            if (!running.IsCompleted)
                throw new InvalidOperationException("A unit awaited something other than its unit: the writer would stand still.");
            _result = running.GetAwaiter().GetResult();
            return true;
        }
        catch (Exception reason)
        {
            Fail(reason);
            return false;
        }
    }

    public override void Show() => _unit!.Shown();

    public override void Commit()
    {
        try
        {
            _unit!.Committed();
            _waiter.TrySetResult(_result!);
        }
        catch (Exception reason) { Fail(reason); }
    }

    public override void Fail(Exception reason) => _waiter.TrySetException(reason);
}

using Npgsql;

namespace Mentorship.Pipeline;

/// <summary>
/// The right of one service to work on a database: a lock of a session of its own, which no pool hands on. PostgreSQL lets go of it
/// when the session ends, however it ends. Once it is lost nothing may be written until it is taken again: another service may hold it.
/// </summary>
/// <param name="connectionString">Of the server itself, or of a pooler that keeps sessions whole.</param>
public sealed class PostgresHold(string connectionString) : IAsyncDisposable, IDisposable
{
    /// <summary>«MENT»; with the schema it names the lock, so that two installations may share a database.</summary>
    private const int Product = 0x4D454E54;

    // The server finds out within half a minute that the machine at the other end is gone, and lets nobody end a quiet session.
    private const string Settle = """
        select set_config(s.name, wanted.value, false)
        from (values ('lock_timeout', '2s'), ('statement_timeout', '0'), ('idle_session_timeout', '0'),
            ('tcp_keepalives_idle', '10'), ('tcp_keepalives_interval', '5'), ('tcp_keepalives_count', '3')) wanted (name, value)
        join pg_settings s on s.name = wanted.name
        """;

    private const string Lock = "select pg_advisory_lock($1, hashtext(coalesce(current_schema(), '')))";
    private const string Self = "select backend_start from pg_stat_activity where pid = pg_backend_pid()";

    // A session that broke on our side only would keep its lock against ourselves. Numbers of processes come again, moments do not.
    private const string EndFormer = "select pg_terminate_backend(pid) from pg_stat_activity where pid = $1 and backend_start = $2";

    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(1);

    private readonly string _settings = new NpgsqlConnectionStringBuilder(connectionString)
    {
        Pooling = false, KeepAlive = 10, ApplicationName = "mentorship: the service that holds this database",
    }.ToString();

    private NpgsqlConnection? _session;
    private (int Process, DateTime Since)? _own;
    private volatile bool _isLost;

    /// <summary>Nothing is written until it is taken again.</summary>
    public bool IsLost => _isLost;

    /// <summary>False when another service holds the database. Waits two seconds for a session that is just ending.</summary>
    /// <exception cref="NpgsqlException">The server does not answer.</exception>
    public async Task<bool> TakeAsync(CancellationToken ct)
    {
        var session = new NpgsqlConnection(_settings);
        try
        {
            await session.OpenAsync(ct);
            await RunAsync(session, Settle, ct);
            if (_own is var (process, since)) await RunAsync(session, EndFormer, ct, process, since);
            await RunAsync(session, Lock, ct, Product);
            _own = (session.ProcessID, (DateTime)(await RunAsync(session, Self, ct))!);
        }
        catch (Exception reason)
        {
            await session.DisposeAsync();
            if (reason is PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable }) return false;
            throw;
        }
        if (_session is { } former) await former.DisposeAsync();
        (_session, _isLost) = (session, false);
        return true;
    }

    /// <summary>Ends when the session has broken: nothing is written from then on.</summary>
    public async Task LostAsync(CancellationToken ct)
    {
        try
        {
            // Nobody notifies: it waits for the end, and asks every ten seconds whether the other side is there.
            while (true) await _session!.WaitAsync(ct);
        }
        catch (Exception) when (!ct.IsCancellationRequested)
        {
            _isLost = true;
        }
    }

    /// <summary>Tries until the server answers. False when another service has taken the database meanwhile.</summary>
    public async Task<bool> TakeAgainAsync(CancellationToken ct)
    {
        while (true)
        {
            try { return await TakeAsync(ct); }
            catch (NpgsqlException) { await Task.Delay(BetweenTries, ct); }
        }
    }

    /// <exception cref="NpgsqlException">The hold is lost; the same as a server that does not answer.</exception>
    internal void Demand()
    {
        if (_isLost) throw new NpgsqlException("The hold on the database is lost and not taken again yet.");
    }

    public void Dispose() => _session?.Dispose();

    public ValueTask DisposeAsync() => _session?.DisposeAsync() ?? default;

    private static async Task<object?> RunAsync(NpgsqlConnection session, string sql, CancellationToken ct, params object[] args)
    {
        await using var command = new NpgsqlCommand(sql, session);
        foreach (var arg in args) command.Parameters.Add(new NpgsqlParameter { Value = arg });
        return await command.ExecuteScalarAsync(ct);
    }
}

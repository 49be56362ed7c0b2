using System.Data;
using System.Data.Common;
using Npgsql;

namespace Mentorship.Pipeline;

/// <summary>PostgreSQL with a transaction and a connection for each unit; a lost race is run again.</summary>
/// <param name="hold">Of a service; whoever looks in beside it has none.</param>
public sealed class PostgresDatabase(string connectionString, PostgresHold? hold = null) : Database
{
    private const int Attempts = 5;

    /// <summary>A server takes a hundred by itself and keeps three; more than it takes would be refused instead of waiting here.</summary>
    private const int Connections = 80;

    private static readonly string[] PoolSize = ["Maximum Pool Size", "Max Pool Size", "MaxPoolSize", "MaximumPoolSize"];

    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(SettingsOf(connectionString));

    public override string Dialect => "postgres";

    public override async Task<T> RunAsync<T>(Func<Unit, Task<T>> work, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try { return await TryAsync(work, ct); }
            catch (Exception race) when (attempt < Attempts && IsRace(race)) { continue; }
        }
    }

    public override async Task<IReadOnlyList<T>> ReadAsync<T>(string sql, object? args, CancellationToken ct)
    {
        await using var connection = await OpenAsync(ct);
        using var commands = new CommandBook(connection);
        return await commands.ReadAsync<T>(sql, args, Actor.Nobody, ct);
    }

    public override ValueTask DisposeAsync() => _source.DisposeAsync();

    private static NpgsqlConnectionStringBuilder SettingsOf(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 100, AutoPrepareMinUsages = 2 };
        var named = new DbConnectionStringBuilder { ConnectionString = connectionString };
        if (!PoolSize.Any(named.ContainsKey)) settings.MaxPoolSize = Connections;
        return settings;
    }

    private async Task<NpgsqlConnection> OpenAsync(CancellationToken ct)
    {
        try { return await _source.OpenConnectionAsync(ct); }
        catch (NpgsqlException reason) when (reason.IsTransient) { throw new StoreOutOfReach(reason); }
    }

    private async Task<T> TryAsync<T>(Func<Unit, Task<T>> work, CancellationToken ct)
    {
        hold?.Demand();
        await using var connection = await OpenAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        using var commands = new CommandBook(connection);
        var unit = new PostgresUnit(commands);
        var result = await work(unit);
        await transaction.CommitAsync(ct);
        unit.Shown();
        unit.Committed();
        return result;
    }

    /// <summary>The store says so itself, or an aggregate that was changed since it was read.</summary>
    private static bool IsRace(Exception reason) => reason is DBConcurrencyException
        or PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected };
}

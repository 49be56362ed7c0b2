namespace Mentorship.Pipeline;

/// <summary>A unit in a transaction and on a connection of its own.</summary>
internal sealed class PostgresUnit(CommandBook commands) : Unit
{
    public override Task<int> ExecuteAsync(string sql, object? args, CancellationToken ct) =>
        commands.Ready(sql, args, Actor).ExecuteNonQueryAsync(ct);

    public override async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? args, CancellationToken ct) =>
        await commands.ReadAsync<T>(sql, args, Actor, ct);
}

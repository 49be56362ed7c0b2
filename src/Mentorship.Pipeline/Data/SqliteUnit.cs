namespace Mentorship.Pipeline;

/// <summary>A unit on the one writing connection; every call is complete when it returns.</summary>
internal sealed class SqliteUnit(CommandBook commands) : Unit
{
    public override Task<int> ExecuteAsync(string sql, object? args, CancellationToken ct) =>
        Task.FromResult(commands.Ready(sql, args, Actor).ExecuteNonQuery());

    public override Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? args, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<T>>(commands.Read<T>(sql, args, Actor));
}

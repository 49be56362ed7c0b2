namespace Mentorship.Pipeline;

/// <summary>A unit on the one writing connection; every call is complete when it returns.</summary>
internal sealed class SqliteUnit(SqliteStatements statements) : Unit
{
    public override Task<int> ExecuteAsync(string sql, object? args, CancellationToken ct) =>
        Task.FromResult(statements.Execute(sql, args, Actor));

    public override Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? args, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<T>>(statements.Read<T>(sql, args, Actor));
}

using Microsoft.Data.Sqlite;

namespace Mentorship.Pipeline;

/// <summary>
/// The prepared statements of the writing connection, run without the provider: it looks up every parameter by its name and makes a
/// reader for each call, which together were a fifth of what an update allocated (src/DECISIONS.md).
/// </summary>
internal sealed class SqliteStatements(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<(string Sql, Type? Args), SqliteStatement> _known = new(new StatementKeys());

    /// <summary>Runs one statement, or a script of several.</summary>
    /// <returns>How many rows the last of them changed.</returns>
    public int Execute(string sql, object? args, Actor actor) =>
        Find(sql, args) is { } statement ? statement.Execute(args, actor) : RunScript(sql, args, actor);

    public List<T> Read<T>(string sql, object? args, Actor actor) =>
        (Find(sql, args) ?? throw new InvalidOperationException($"A script has no rows: {sql}")).Read<T>(sql, args, actor);

    public void Dispose()
    {
        foreach (var statement in _known.Values) statement.Dispose();
    }

    /// <summary>Null for a script: what follows may need what the first has made.</summary>
    private SqliteStatement? Find(string sql, object? args)
    {
        if (_known.TryGetValue((sql, args?.GetType()), out var known)) return known;
        var statement = SqliteStatement.Prepare(connection.Handle!, sql, Binder.For(sql, args), out var rest);
        if (string.IsNullOrWhiteSpace(rest)) return _known[(sql, args?.GetType())] = statement;
        statement.Dispose();
        return null;
    }

    private int RunScript(string sql, object? args, Actor actor)
    {
        var (changed, binder, rest) = (0, Binder.For(sql, args), sql);
        while (!string.IsNullOrWhiteSpace(rest))
        {
            using var statement = SqliteStatement.Prepare(connection.Handle!, rest, binder, out rest);
            changed = statement.Execute(args, actor);
        }
        return changed;
    }
}

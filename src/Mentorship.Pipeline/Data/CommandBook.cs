using System.Data.Common;

namespace Mentorship.Pipeline;

/// <summary>The prepared statements of one connection: preparing again at each call would cost more than running them.</summary>
internal sealed class CommandBook(DbConnection connection) : IDisposable
{
    private readonly Dictionary<(string Sql, Type? Args), Entry> _entries = new(new ByLength());

    public DbCommand Ready(string sql, object? args, Actor actor) => Find(sql, args, actor).Command;

    public List<T> Read<T>(string sql, object? args, Actor actor)
    {
        var entry = Find(sql, args, actor);
        using var reader = entry.Command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(entry.Reader<T>(reader)(reader));
        return rows;
    }

    public async Task<List<T>> ReadAsync<T>(string sql, object? args, Actor actor, CancellationToken ct)
    {
        var entry = Find(sql, args, actor);
        await using var reader = await entry.Command.ExecuteReaderAsync(ct);
        var rows = new List<T>();
        while (await reader.ReadAsync(ct)) rows.Add(entry.Reader<T>(reader)(reader));
        return rows;
    }

    public void Dispose()
    {
        foreach (var entry in _entries.Values) entry.Command.Dispose();
    }

    private Entry Find(string sql, object? args, Actor actor)
    {
        if (!_entries.TryGetValue((sql, args?.GetType()), out var entry))
        {
            entry = new Entry(connection.CreateCommand(), Binder.For(sql, args));
            entry.Command.CommandText = sql;
            entry.Binder.Declare(entry.Command);
            _entries.Add((sql, args?.GetType()), entry);
        }
        entry.Binder.Fill(entry.Command, args, actor);
        return entry;
    }

    /// <summary>Statements are long and constant: their length tells them apart, and the same one is the same object.</summary>
    private sealed class ByLength : IEqualityComparer<(string Sql, Type? Args)>
    {
        public bool Equals((string Sql, Type? Args) one, (string Sql, Type? Args) other) => one.Args == other.Args && one.Sql == other.Sql;

        public int GetHashCode((string Sql, Type? Args) key) => HashCode.Combine(key.Sql.Length, key.Args);
    }

    private sealed class Entry(DbCommand command, Binder binder)
    {
        private Delegate? _reader;

        public DbCommand Command => command;

        public Binder Binder => binder;

        public Func<DbDataReader, T> Reader<T>(DbDataReader reader) =>
            (Func<DbDataReader, T>)(_reader as Func<DbDataReader, T> ?? (_reader = RowReader<T>.For(command.CommandText, reader)));
    }
}

using System.Data.Common;

namespace Mentorship.Pipeline;

/// <summary>The prepared statements of one connection: preparing again at each call would cost more than running them.</summary>
internal sealed class CommandBook(DbConnection connection) : IDisposable
{
    private readonly Dictionary<(string Sql, Type? Args), Entry> _entries = new(new StatementKeys());

    public DbCommand Ready(string sql, object? args, Actor actor) => Find(sql, args, actor).Command;

    public async Task<List<T>> ReadAsync<T>(string sql, object? args, Actor actor, CancellationToken ct)
    {
        var entry = Find(sql, args, actor);
        await using var reader = await entry.Command.ExecuteReaderAsync(ct);
        var row = new ProvidedRow(reader);
        var rows = new List<T>();
        while (await reader.ReadAsync(ct)) rows.Add(entry.Reader<T>(row)(row));
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

    private sealed class Entry(DbCommand command, Binder binder)
    {
        private Delegate? _reader;

        public DbCommand Command => command;

        public Binder Binder => binder;

        public Func<IRow, T> Reader<T>(IRow row) =>
            (Func<IRow, T>)(_reader as Func<IRow, T> ?? (_reader = RowReader<T>.For(command.CommandText, row)));
    }
}

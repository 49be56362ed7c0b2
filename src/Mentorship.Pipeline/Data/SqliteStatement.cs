using System.Buffers;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Mentorship.Pipeline;

/// <summary>A prepared statement of one connection, whose parameters are found by name once.</summary>
internal sealed class SqliteStatement : IRow, IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly Binder _binder;
    private readonly int[] _places;
    private Delegate? _reader;

    private SqliteStatement(sqlite3 database, sqlite3_stmt statement, Binder binder)
    {
        (_database, _statement, _binder) = (database, statement, binder);
        _places = IsNothing ? [] : [.. binder.Names.Select(name => raw.sqlite3_bind_parameter_index(statement, "@" + name))];
    }

    public int Count => raw.sqlite3_column_count(_statement);

    private bool IsNothing => _statement.IsInvalid;

    /// <summary>The first statement of the text.</summary>
    /// <param name="rest">What follows it.</param>
    public static SqliteStatement Prepare(sqlite3 database, string sql, Binder binder, out string rest)
    {
        Check(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out var statement, out rest), database);
        return new SqliteStatement(database, statement, binder);
    }

    /// <summary>How many rows it changed: none where it only reads, for which SQLite would tell the number of the statement before.</summary>
    public int Execute(object? args, Actor actor)
    {
        if (IsNothing) return 0;
        try
        {
            Bind(args, actor);
            while (Step()) { }
            return raw.sqlite3_stmt_readonly(_statement) != 0 ? 0 : raw.sqlite3_changes(_database);
        }
        finally { raw.sqlite3_reset(_statement); }
    }

    public List<T> Read<T>(string sql, object? args, Actor actor)
    {
        var read = (Func<IRow, T>)(_reader as Func<IRow, T> ?? (_reader = RowReader<T>.For(sql, this)));
        var rows = new List<T>();
        try
        {
            Bind(args, actor);
            while (Step()) rows.Add(read(this));
            return rows;
        }
        finally { raw.sqlite3_reset(_statement); }
    }

    public string Name(int column) => raw.sqlite3_column_name(_statement, column).utf8_to_string();

    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public string Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public long Number(int column) =>
        IsNull(column) ? throw new InvalidCastException($"Column {Name(column)} is null") : raw.sqlite3_column_int64(_statement, column);

    public void Dispose() => _statement.Dispose();

    private bool Step()
    {
        var end = raw.sqlite3_step(_statement);
        if (end is not (raw.SQLITE_ROW or raw.SQLITE_DONE)) Check(end, _database);
        return end == raw.SQLITE_ROW;
    }

    private void Bind(object? args, Actor actor)
    {
        for (var i = 0; i < _places.Length; i++)
            if (_places[i] > 0) Check(Bind(_places[i], _binder.Value(i, args, actor)), _database);
    }

    private int Bind(int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, place),
        long number => raw.sqlite3_bind_int64(_statement, place, number),
        var words => Bind(place, (string)words),
    };

    /// <summary>SQLite copies the bytes, so their room is lent to the next.</summary>
    private int Bind(int place, string words)
    {
        var room = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(words.Length));
        var end = raw.sqlite3_bind_text(_statement, place, room.AsSpan(0, Encoding.UTF8.GetBytes(words, room)));
        ArrayPool<byte>.Shared.Return(room);
        return end;
    }

    private static void Check(int end, sqlite3 database) => SqliteException.ThrowExceptionForRC(end, database);
}

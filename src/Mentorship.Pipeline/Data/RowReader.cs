using System.Collections.Concurrent;
using System.Data.Common;
using System.Linq.Expressions;

namespace Mentorship.Pipeline;

/// <summary>
/// Reads a row into a record by the names of its constructor, or a single column into a long or string.
/// Types come from the record, never from the first row: a column that starts with a null stays what it is.
/// </summary>
internal static class RowReader<T>
{
    // One for each statement, whatever connection it runs on: compiling costs a thousand times more than reading a row.
    private static readonly ConcurrentDictionary<string, Func<DbDataReader, T>> Known = new();

    public static Func<DbDataReader, T> For(string sql, DbDataReader reader) => Known.GetOrAdd(sql, static (_, row) => Compiled(row), reader);

    private static Func<DbDataReader, T> Compiled(DbDataReader reader)
    {
        var row = Expression.Parameter(typeof(DbDataReader), "row");
        if (IsColumn(typeof(T))) return Expression.Lambda<Func<DbDataReader, T>>(Column(row, 0, typeof(T)), row).Compile();
        var constructor = typeof(T).GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
        var ordinals = Enumerable.Range(0, reader.FieldCount).ToDictionary(i => Folded(reader.GetName(i)), StringComparer.OrdinalIgnoreCase);
        var values = constructor.GetParameters().Select(parameter => ordinals.TryGetValue(parameter.Name!, out var ordinal)
            ? Column(row, ordinal, parameter.ParameterType)
            : throw new InvalidOperationException($"{typeof(T).Name} needs a column for {parameter.Name}."));
        return Expression.Lambda<Func<DbDataReader, T>>(Expression.New(constructor, values), row).Compile();
    }

    private static bool IsColumn(Type type) => type == typeof(string) || type == typeof(long) || type == typeof(long?);

    private static string Folded(string column) => column.Replace("_", "", StringComparison.Ordinal);

    private static Expression Column(ParameterExpression row, int ordinal, Type type)
    {
        var at = Expression.Constant(ordinal);
        var getter = type == typeof(string) ? nameof(DbDataReader.GetString)
            : type == typeof(long) || type == typeof(long?) ? nameof(DbDataReader.GetInt64)
            : throw new InvalidOperationException($"{typeof(T).Name}: rows hold long and string, not {type.Name}.");
        var value = Expression.Call(row, getter, null, at);
        return type == typeof(long) ? value : Expression.Condition(
            Expression.Call(row, nameof(DbDataReader.IsDBNull), null, at),
            Expression.Constant(null, type),
            Expression.Convert(value, type));
    }
}

using System.Collections.Concurrent;
using System.Reflection;

namespace Mentorship.Pipeline;

/// <summary>
/// Reads a row into a record by the names of its constructor, or a single column into a long or string.
/// Types come from the record, never from the first row: a column that starts with a null stays what it is.
/// </summary>
internal static class RowReader<T>
{
    private delegate object? Column(IRow row, int ordinal);

    // One for each statement, whatever connection it runs on: looking up names and types costs far more than reading a row.
    private static readonly ConcurrentDictionary<string, Func<IRow, T>> Known = new();

    public static Func<IRow, T> For(string sql, IRow first) => Known.GetOrAdd(sql, static (_, row) => Reader(row), first);

    private static Func<IRow, T> Reader(IRow first)
    {
        if (IsColumn(typeof(T)))
        {
            var only = ColumnOf(typeof(T));
            return row => (T)only(row, 0)!;
        }
        var constructor = typeof(T).GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
        var ordinals = Enumerable.Range(0, first.Count).ToDictionary(i => Folded(first.Name(i)), StringComparer.OrdinalIgnoreCase);
        var columns = constructor.GetParameters().Select(parameter => ordinals.TryGetValue(parameter.Name!, out var ordinal)
            ? (Read: ColumnOf(parameter.ParameterType), Ordinal: ordinal)
            : throw new InvalidOperationException($"{typeof(T).Name} needs a column for {parameter.Name}.")).ToArray();
        var maker = ConstructorInvoker.Create(constructor);
        return row => (T)maker.Invoke(Array.ConvertAll(columns, column => column.Read(row, column.Ordinal)).AsSpan());
    }

    private static bool IsColumn(Type type) => type == typeof(string) || type == typeof(long) || type == typeof(long?);

    private static string Folded(string column) => column.Replace("_", "", StringComparison.Ordinal);

    /// <summary>A null where the record allows none is an error of the store, not a zero.</summary>
    private static Column ColumnOf(Type type) =>
        type == typeof(string) ? static (row, at) => row.IsNull(at) ? null : row.Text(at)
        : type == typeof(long) ? static (row, at) => row.Number(at)
        : type == typeof(long?) ? static (row, at) => row.IsNull(at) ? null : row.Number(at)
        : throw new InvalidOperationException($"{typeof(T).Name}: rows hold long and string, not {type.Name}.");
}

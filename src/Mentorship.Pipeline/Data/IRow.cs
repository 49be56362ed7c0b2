using System.Data.Common;

namespace Mentorship.Pipeline;

/// <summary>The row that a statement stands at. Both stores hold only bigint and text.</summary>
internal interface IRow
{
    int Count { get; }

    string Name(int column);

    bool IsNull(int column);

    string Text(int column);

    /// <exception cref="InvalidCastException">It is null: an error of the store, not a zero.</exception>
    long Number(int column);
}

/// <summary>A row as a provider reads it.</summary>
internal sealed class ProvidedRow(DbDataReader reader) : IRow
{
    public int Count => reader.FieldCount;

    public string Name(int column) => reader.GetName(column);

    public bool IsNull(int column) => reader.IsDBNull(column);

    public string Text(int column) => reader.GetString(column);

    public long Number(int column) => reader.GetInt64(column);
}

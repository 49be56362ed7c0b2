namespace Mentorship.Pipeline;

/// <summary>Statements are long and constant: their length tells them apart, and the same one is the same object.</summary>
internal sealed class StatementKeys : IEqualityComparer<(string Sql, Type? Args)>
{
    public bool Equals((string Sql, Type? Args) one, (string Sql, Type? Args) other) => one.Args == other.Args && one.Sql == other.Sql;

    public int GetHashCode((string Sql, Type? Args) key) => HashCode.Combine(key.Sql.Length, key.Args);
}

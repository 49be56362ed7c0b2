using Microsoft.Data.Sqlite;
using Npgsql;

namespace Mentorship.Pipeline;

/// <summary>Reads the address of a store before anything is opened by it.</summary>
public static class StoreAddress
{
    private const string ServerExample = "write it such as Host=127.0.0.1;Database=mentorship.";
    private const string InMemory = ":memory:";

    /// <summary>What SQLite takes for an address of its own making, with a mode that need not be a file.</summary>
    private const string Uri = "file:";

    /// <summary>Of a SQLite file: the rest of a sentence that begins with the setting; null where nothing is wrong.</summary>
    public static string? ComplaintOfFile(string address) => 
        Read(() => OfFile(new SqliteConnectionStringBuilder(address)), "write it such as Data Source=data/mentorship.db.");

    /// <summary>The same of a PostgreSQL server.</summary>
    public static string? ComplaintOfServer(string address) => 
        Read(() => OfServer(new NpgsqlConnectionStringBuilder(address)), ServerExample);

    /// <summary>What opens the file, whatever signs there are in its name.</summary>
    public static string Of(string file) => new SqliteConnectionStringBuilder { DataSource = file }.ToString();

    /// <summary>What the reader says of it is left out: it may hold a part of the password.</summary>
    private static string? Read(Func<string?> complaint, string example)
    {
        try { return complaint(); }
        catch (Exception reason) when (reason is ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            return $"cannot be read: {example}";
        }
    }

    private static string? OfFile(SqliteConnectionStringBuilder settings) => settings switch
    {
        { Mode: SqliteOpenMode.Memory } or { DataSource: InMemory } =>
            "is a database in memory, and nothing of it would outlast the service: name a file.",
        { DataSource: "" } => "names no file: write it such as Data Source=data/mentorship.db.",
        { Cache: SqliteCacheMode.Shared } =>
            "shares one cache, whose users refuse to wait for one another: take Cache=Shared away.",
        { Mode: SqliteOpenMode.ReadOnly } => "lets nothing be written: take Mode=ReadOnly away.",
        _ when settings.DataSource.StartsWith(Uri, StringComparison.OrdinalIgnoreCase) =>
            "must name the file by its path, not by an address.",
        _ => null,
    };

    private static string? OfServer(NpgsqlConnectionStringBuilder settings) =>
        string.IsNullOrEmpty(settings.Host) ? $"names no server: {ServerExample}" : null;
}

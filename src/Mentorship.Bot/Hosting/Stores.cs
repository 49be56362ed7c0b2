using System.Data.Common;
using System.Net.Sockets;
using Mentorship.Pipeline;

namespace Mentorship.Hosting;

/// <summary>Opens the database that the settings name.</summary>
internal static class Stores
{
    private static readonly string[] FileKeys = ["Data Source", "DataSource", "Filename"];

    /// <param name="hold">Without it nothing says that a service works on the database: for commands beside it.</param>
    public static Database Open(StorageOptions storage, PostgresHold? hold = null) => Opened<Database>(() =>
        storage.Provider is StorageProvider.Sqlite
            ? new SqliteDatabase(storage.ConnectionString)
            : new PostgresDatabase(storage.ConnectionString, hold));

    /// <summary>The way to hold a PostgreSQL database; not taken yet.</summary>
    public static PostgresHold HoldOn(StorageOptions storage) => Opened(() => new PostgresHold(storage.ConnectionString));

    /// <summary>How people are told of a PostgreSQL database: never with its password.</summary>
    public static string ServerOf(StorageOptions storage)
    {
        var settings = new DbConnectionStringBuilder { ConnectionString = storage.ConnectionString };
        return settings.TryGetValue("Database", out var name) ? $"the database {name}" : "the database";
    }

    /// <summary>The file of a SQLite database; null where the database is no file.</summary>
    public static string? FileOf(StorageOptions storage)
    {
        if (storage.Provider is not StorageProvider.Sqlite) return null;
        var settings = new DbConnectionStringBuilder { ConnectionString = storage.ConnectionString };
        return FileKeys.Where(settings.ContainsKey).Select(key => Path.GetFullPath((string)settings[key])).FirstOrDefault();
    }

    /// <summary>What is done first with a store. A server is not reached before, whatever was opened.</summary>
    /// <exception cref="Failure">It cannot be used; by the name of the setting that leads to it.</exception>
    public static async Task<T> UsedAsync<T>(Func<Task<T>> use)
    {
        try { return await use(); }
        // Of a host that nobody knows PostgreSQL's client says what its socket says.
        catch (Exception reason) when (reason is DbException or SocketException)
        {
            throw new Failure($"The database cannot be used: {reason.Message.TrimEnd('.')}. Check Storage:ConnectionString.");
        }
    }

    /// <summary>Brings it up to this release and tells how many steps that took.</summary>
    /// <exception cref="Failure">It cannot be used.</exception>
    public static Task<int> UpdateAsync(Database database, TimeProvider time, CancellationToken ct) =>
        UsedAsync(() => Schema.Migrator(time).RunAsync(database, ct));

    private static T Opened<T>(Func<T> open)
    {
        try { return open(); }
        catch (Exception reason) when (reason is DbException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new Failure($"The database cannot be opened: {reason.Message.TrimEnd('.')}. Check Storage:ConnectionString.");
        }
    }
}

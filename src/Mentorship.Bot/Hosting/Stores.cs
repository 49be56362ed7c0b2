using System.Data.Common;
using Mentorship.Pipeline;

namespace Mentorship.Hosting;

/// <summary>Opens the database that the settings name.</summary>
internal static class Stores
{
    private static readonly string[] FileKeys = ["Data Source", "DataSource", "Filename"];

    public static Database Open(StorageOptions storage)
    {
        try
        {
            return storage.Provider is StorageProvider.Sqlite
                ? new SqliteDatabase(storage.ConnectionString)
                : new PostgresDatabase(storage.ConnectionString);
        }
        catch (Exception reason) when (reason is DbException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new Failure($"The database cannot be opened: {reason.Message} Check Storage:ConnectionString.");
        }
    }

    /// <summary>The file of a SQLite database; null where the database is no file.</summary>
    public static string? FileOf(StorageOptions storage)
    {
        if (storage.Provider is not StorageProvider.Sqlite) return null;
        var settings = new DbConnectionStringBuilder { ConnectionString = storage.ConnectionString };
        return FileKeys.Where(settings.ContainsKey).Select(key => Path.GetFullPath((string)settings[key])).FirstOrDefault();
    }
}

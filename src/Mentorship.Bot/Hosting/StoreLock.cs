using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Hosting;

/// <summary>Two services on one database would answer people twice: the second is refused. A dead process lets go.</summary>
internal sealed class StoreLock : IDisposable
{
    private readonly FileStream? _file;
    private readonly string _named = "";

    public StoreLock(IOptions<StorageOptions> storage) : this(Stores.FileOf(storage.Value))
    {
        if (storage.Value.Provider is not StorageProvider.Postgres) return;
        (Session, _named) = (Stores.HoldOn(storage.Value), Stores.ServerOf(storage.Value));
    }

    public StoreLock(string? database)
    {
        if (database is null) return;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(database)!);
            // Never deleted: whoever waits at the old file would not see the lock on a new one.
            _file = new FileStream(database + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException reason) when (IsHeld(reason))
        {
            throw AlreadyRunning(database);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw new Failure($"The database {database} cannot be used: {reason.Message} Check Storage:ConnectionString.");
        }
    }

    /// <summary>What holds a PostgreSQL database; null on SQLite, whose file is locked at once.</summary>
    public PostgresHold? Session { get; }

    /// <exception cref="Failure">Another service runs on the database.</exception>
    public async Task TakeAsync(CancellationToken ct)
    {
        if (Session is { } session && !await session.TakeAsync(ct)) throw AlreadyRunning(_named);
    }

    public void Dispose()
    {
        _file?.Dispose();
        Session?.Dispose();
    }

    /// <summary>Somebody has the file: EWOULDBLOCK of Linux and macOS, ERROR_SHARING_VIOLATION of Windows.</summary>
    private static bool IsHeld(IOException reason) => (reason.HResult & 0xFFFF) is 11 or 35 or 32;

    private static Failure AlreadyRunning(string database) => new($"The service is already running on {database}: stop it first.");
}

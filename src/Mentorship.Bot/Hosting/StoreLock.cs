using Microsoft.Extensions.Options;

namespace Mentorship.Hosting;

/// <summary>Two services on one SQLite file would answer people twice: the second is refused. A dead process lets go.</summary>
internal sealed class StoreLock : IDisposable
{
    private readonly FileStream? _held;

    public StoreLock(IOptions<StorageOptions> storage) : this(Stores.FileOf(storage.Value)) { }

    public StoreLock(string? database)
    {
        if (database is null) return;
        Directory.CreateDirectory(Path.GetDirectoryName(database)!);
        try
        {
            // Never deleted: whoever waits at the old file would not see the lock on a new one.
            _held = new FileStream(database + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new Failure($"The service is already running on {database}: stop it first.");
        }
    }

    public void Dispose() => _held?.Dispose();
}

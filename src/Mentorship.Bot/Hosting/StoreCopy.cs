using System.Data.Common;
using System.Globalization;
using Mentorship.Pipeline;

namespace Mentorship.Hosting;

/// <summary>Copies of a SQLite database, each checked before it is trusted.</summary>
internal sealed class StoreCopy(StorageOptions storage, TimeProvider time)
{
    private const string ByItsOwnTool =
        "PostgreSQL is copied by its own tools: pg_dump -Fc -f FILE DATABASE, and back with pg_restore --clean -d DATABASE FILE.";

    /// <summary>A database and its journals: one without the others is another database.</summary>
    private static readonly string[] Endings = ["", "-wal", "-shm", "-journal"];

    private readonly string _database = Stores.FileOf(storage) ?? throw new Failure(ByItsOwnTool);

    /// <summary>The file written. The service may go on meanwhile.</summary>
    public async Task<string> MakeAsync(string file, CancellationToken ct)
    {
        if (!File.Exists(_database)) throw new Failure($"There is no database yet at {_database}.");
        if (File.Exists(file)) throw new Failure($"{file} is there already: name a new file.");
        // Made empty first: SQLite would let everybody read what it makes.
        await PrivateFile.Create(file).DisposeAsync();
        try
        {
            await FillAsync(file, ct);
            return file;
        }
        catch
        {
            Delete(file);
            throw;
        }
    }

    /// <summary>Where the database that was in its place is kept; null where there was none.</summary>
    public async Task<string?> PutBackAsync(string file, CancellationToken ct)
    {
        if (!File.Exists(file)) throw new Failure($"There is no file {file}.");
        using var alone = new StoreLock(_database);
        var coming = _database + ".coming";
        try
        {
            Delete(coming);
            File.Copy(file, coming);
            await CheckAsync(coming, file, ct);
            var before = Keep();
            File.Move(coming, _database);
            return before;
        }
        finally
        {
            Delete(coming);
        }
    }

    private async Task FillAsync(string file, CancellationToken ct)
    {
        await using (var database = Stores.Open(storage))
            await database.ReadAsync<string>("vacuum into @File", new { File = file }, ct);
        await CheckAsync(file, file, ct);
    }

    /// <summary>Unread, because it may be damaged; with its journals, because the copy would take them for its own.</summary>
    private string? Keep()
    {
        var kept = Endings.Where(ending => File.Exists(_database + ending)).ToList();
        if (kept is []) return null;
        var before = FreeName();
        foreach (var ending in kept) File.Move(_database + ending, before + ending);
        return before;
    }

    private string FreeName()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{_database}.before-{time.GetUtcNow():yyyyMMdd-HHmmss}");
        var free = name;
        for (var next = 2; Endings.Any(ending => File.Exists(free + ending)); next++)
            free = string.Create(CultureInfo.InvariantCulture, $"{name}-{next}");
        return free;
    }

    private static void Delete(string database)
    {
        foreach (var ending in Endings) File.Delete(database + ending);
    }

    /// <param name="named">What the person at the command line calls it.</param>
    private static async Task CheckAsync(string file, string named, CancellationToken ct)
    {
        try
        {
            await using var copy = new SqliteDatabase(StoreAddress.Of(file));
            var faults = await copy.ReadAsync<string>("pragma integrity_check", null, ct);
            if (faults is not ["ok"]) throw new Failure($"{named} is damaged: {faults[0]}");
            await copy.ReadAsync<long>("select count(*) from migrations", null, ct);
        }
        catch (DbException reason)
        {
            throw new Failure($"{named} is no database of this service: {reason.Message}");
        }
    }
}

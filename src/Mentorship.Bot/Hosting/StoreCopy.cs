using System.Data.Common;
using Mentorship.Pipeline;

namespace Mentorship.Hosting;

/// <summary>Copies of a SQLite database, each checked before it is trusted.</summary>
internal sealed class StoreCopy(StorageOptions storage)
{
    private const string ByItsOwnTool =
        "PostgreSQL is copied by its own tools: pg_dump -Fc -f FILE DATABASE, and back with pg_restore --clean -d DATABASE FILE.";

    private readonly string _database = Stores.FileOf(storage) ?? throw new Failure(ByItsOwnTool);

    /// <summary>The file written. The service may go on meanwhile.</summary>
    public async Task<string> MakeAsync(string file, CancellationToken ct)
    {
        if (!File.Exists(_database)) throw new Failure($"There is no database yet at {_database}.");
        if (File.Exists(file)) throw new Failure($"{file} is there already: name a new file.");
        await using (var database = Stores.Open(storage))
            await database.ReadAsync<string>("vacuum into @File", new { File = file }, ct);
        await CheckAsync(file, ct);
        return file;
    }

    /// <summary>Where the database that was in its place is kept.</summary>
    public async Task<string> PutBackAsync(string file, CancellationToken ct)
    {
        if (!File.Exists(file)) throw new Failure($"There is no file {file}.");
        using var alone = new StoreLock(_database);
        var (coming, before) = (_database + ".coming", _database + ".before");
        File.Copy(file, coming, overwrite: true);
        await CheckAsync(coming, ct);
        await KeepAsync(before, ct);
        File.Move(coming, _database, overwrite: true);
        return before;
    }

    private async Task KeepAsync(string before, CancellationToken ct)
    {
        if (!File.Exists(_database)) return;
        // Opening and closing takes what the journal still holds into the file.
        await using (var database = Stores.Open(storage))
            await database.ReadAsync<string>("select name from settings where name = ''", null, ct);
        File.Move(_database, before, overwrite: true);
        foreach (var ending in (string[])["-wal", "-shm"]) File.Delete(_database + ending);
    }

    private static async Task CheckAsync(string file, CancellationToken ct)
    {
        try
        {
            await using var copy = new SqliteDatabase($"Data Source={file}");
            var faults = await copy.ReadAsync<string>("pragma integrity_check", null, ct);
            if (faults is not ["ok"]) throw new Failure($"{file} is damaged: {faults[0]}");
            await copy.ReadAsync<long>("select count(*) from migrations", null, ct);
        }
        catch (DbException reason)
        {
            throw new Failure($"{file} is no database of this service: {reason.Message}");
        }
    }
}

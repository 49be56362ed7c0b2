using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Mentorship.Pipeline;

/// <summary>One numbered step of the schema, as it lies embedded beside its owner.</summary>
/// <param name="Dialect">The one store it is written for; null where one text serves both.</param>
public sealed record Migration(long Number, string Name, string Sql, string? Dialect)
{
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql)));

    /// <summary>The steps of all owners in the order of their numbers.</summary>
    public static IReadOnlyList<Migration> EmbeddedIn(IEnumerable<Assembly> owners) =>
        [.. owners.SelectMany(Of).OrderBy(migration => migration.Number)];

    private static IEnumerable<Migration> Of(Assembly owner) =>
        from resource in owner.GetManifestResourceNames()
        where resource.EndsWith(".sql", StringComparison.Ordinal)
        let file = resource[(resource.LastIndexOf(".Migrations.", StringComparison.Ordinal) + ".Migrations.".Length)..^".sql".Length].TrimStart('_')
        let parts = file.Split('_', 2)
        let names = parts[1].Split('-', 2)
        select new Migration(long.Parse(parts[0], CultureInfo.InvariantCulture), names[0], Read(owner, resource), names.ElementAtOrDefault(1));

    private static string Read(Assembly owner, string resource)
    {
        using var reader = new StreamReader(owner.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

/// <summary>The schema cannot be brought up to date; the message says what to do.</summary>
public sealed class MigrationException(string message) : Exception(message);

/// <summary>Brings a database up to date: append-only numbered scripts, each in one transaction, each checked by its hash.</summary>
public sealed class Migrator(IReadOnlyList<Migration> all, TimeProvider time)
{
    private const string CreateTable =
        "create table if not exists migrations (number bigint not null primary key, name text not null, hash text not null, applied_at bigint not null)";
    private const string Applied = "select number, name, hash from migrations order by number";
    private const string Record = "insert into migrations (number, name, hash, applied_at) values (@Number, @Name, @Hash, @AppliedAt)";

    /// <summary>The number of migrations that were run.</summary>
    /// <exception cref="MigrationException">The database is newer than this release, or a released script was changed.</exception>
    public async Task<int> RunAsync(Database database, CancellationToken ct)
    {
        await database.RunAsync(unit => unit.ExecuteAsync(CreateTable, null, ct), ct);
        var applied = (await database.ReadAsync<Row>(Applied, null, ct)).ToDictionary(row => row.Number);
        var mine = all.Where(migration => migration.Dialect is null || migration.Dialect == database.Dialect).ToList();
        Check(applied, mine);
        var waiting = mine.Where(migration => !applied.ContainsKey(migration.Number)).ToList();
        foreach (var migration in waiting) await database.RunAsync(unit => ApplyAsync(unit, migration, ct), ct);
        return waiting.Count;
    }

    private async Task ApplyAsync(Unit unit, Migration migration, CancellationToken ct)
    {
        await unit.ExecuteAsync(migration.Sql, null, ct);
        await unit.ExecuteAsync(Record, new { migration.Number, migration.Name, migration.Hash, AppliedAt = time.GetUtcNow() }, ct);
    }

    private static void Check(Dictionary<long, Row> applied, IEnumerable<Migration> mine)
    {
        var known = mine.ToDictionary(migration => migration.Number);
        foreach (var row in applied.Values)
        {
            if (!known.TryGetValue(row.Number, out var migration))
                throw new MigrationException($"The database was made by a newer release (migration {row.Number} {row.Name}): start that release.");
            if (migration.Hash != row.Hash)
                throw new MigrationException($"Migration {row.Number} {row.Name} is not the one that made this database: restore the original script.");
        }
    }

    private sealed record Row(long Number, string Name, string Hash);
}

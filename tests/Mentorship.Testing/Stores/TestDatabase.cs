using Mentorship.Hosting;
using Mentorship.Pipeline;
using Npgsql;

namespace Mentorship.Testing;

/// <summary>An empty database with the whole schema, of one test alone: a copy of a template that is migrated once in a process.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> SqliteTemplate = new(MakeSqliteTemplateAsync);
    private static readonly Lazy<Task<string>> PostgresTemplate = new(MakePostgresTemplateAsync);
    private static long _made;

    private readonly Func<Task> _drop;

    private TestDatabase(Store store, string connectionString, Func<Task> drop) =>
        (Store, ConnectionString, _drop) = (store, connectionString, drop);

    public Store Store { get; }

    public string ConnectionString { get; }

    public static Task<TestDatabase> CreateAsync(Store store) =>
        store is Store.Sqlite ? SqliteAsync() : PostgresAsync();

    public static async Task<TestDatabase> SqliteAsync()
    {
        var template = await SqliteTemplate.Value;
        var folder = QuickFolder.Make("mentorship-db-");
        var file = Path.Combine(folder, "mentorship.db");
        File.Copy(template, file);
        return new TestDatabase(Store.Sqlite, $"Data Source={file}", () =>
        {
            Directory.Delete(folder, recursive: true);
            return Task.CompletedTask;
        });
    }

    public static async Task<TestDatabase> PostgresAsync()
    {
        var template = await PostgresTemplate.Value;
        var server = await PostgresServer.SharedAsync();
        var name = $"test_{Interlocked.Increment(ref _made)}";
        await server.CopyAsync(template, name);
        return new TestDatabase(Store.Postgres, server.ConnectionString(name), () =>
            server.ExecuteAsync($"drop database {name} with (force)"));
    }

    /// <summary>A second look at the same data; whoever opens it closes it.</summary>
    public Database Open() => Store is Store.Sqlite
        ? new SqliteDatabase(ConnectionString)
        : new PostgresDatabase(ConnectionString);

    public async ValueTask DisposeAsync() => await _drop();

    private static async Task<string> MakeSqliteTemplateAsync()
    {
        var folder = QuickFolder.Make("mentorship-db-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var file = Path.Combine(folder, "template.db");
        await using var database = new SqliteDatabase($"Data Source={file}");
        await Schema.Migrator(new ManualTime()).RunAsync(database, CancellationToken.None);
        return file;
    }

    private static async Task<string> MakePostgresTemplateAsync()
    {
        const string Name = "template_of_tests";
        var server = await PostgresServer.SharedAsync();
        await server.ExecuteAsync($"create database {Name}");
        var settings = new NpgsqlConnectionStringBuilder(server.ConnectionString(Name)) { Pooling = false };
        await using var database = new PostgresDatabase(settings.ToString());
        await Schema.Migrator(new ManualTime()).RunAsync(database, CancellationToken.None);
        return Name;
    }
}

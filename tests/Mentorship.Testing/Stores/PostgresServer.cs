using System.Diagnostics;
using Npgsql;

namespace Mentorship.Testing;

/// <summary>One PostgreSQL for all tests of a process: started on first use, behind a socket of its own, gone with the process.</summary>
public sealed class PostgresServer
{
    private const string Missing = "PostgreSQL is missing: run tests/run as root, or install the package postgresql.";

    private static readonly Lazy<Task<PostgresServer>> Shared = new(StartAsync);

    private readonly Process _keeper;
    private readonly string _folder;

    private PostgresServer(Process keeper, string folder) => (_keeper, _folder) = (keeper, folder);

    public static Task<PostgresServer> SharedAsync() => Shared.Value;

    public string ConnectionString(string database) => $"Host={_folder};Username=postgres;Database={database};Include Error Detail=true";

    internal async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(ConnectionString("postgres") + ";Pooling=false");
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>File by file: since version 15 a copy would go through the log of the server unless told otherwise.</summary>
    internal async Task CopyAsync(string template, string database)
    {
        await using var source = NpgsqlDataSource.Create(ConnectionString("postgres") + ";Pooling=false");
        await using var connection = await source.OpenConnectionAsync();
        var byFile = connection.PostgreSqlVersion.Major >= 15 ? " strategy file_copy" : "";
        await using var command = new NpgsqlCommand($"create database {database} template {template}{byFile}", connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<PostgresServer> StartAsync()
    {
        var binaries = Binaries() ?? throw new InvalidOperationException(Missing);
        var folder = QuickFolder.Make("mentorship-pg-");
        var keeper = Process.Start(Command(binaries, folder))!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => keeper.StandardInput.Close();
        return await keeper.StandardOutput.ReadLineAsync() is "ready"
            ? new PostgresServer(keeper, folder)
            : throw new InvalidOperationException($"PostgreSQL did not start: {await keeper.StandardError.ReadToEndAsync()}");
    }

    private static ProcessStartInfo Command(string binaries, string folder) => new("sh")
    {
        ArgumentList = { "-c", Script(), "postgres", binaries, folder },
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private static string Script()
    {
        using var stream = typeof(PostgresServer).Assembly.GetManifestResourceStream("postgres.sh")!;
        return new StreamReader(stream).ReadToEnd();
    }

    private static string? Binaries() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql").OrderByDescending(Version).Select(Bin).FirstOrDefault(HasServer)
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').FirstOrDefault(HasServer);

    private static int Version(string folder) => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0;

    private static string Bin(string folder) => Path.Combine(folder, "bin");

    private static bool HasServer(string folder) => File.Exists(Path.Combine(folder, "initdb"));
}

using System.Runtime.Versioning;

namespace Mentorship.Hosting.Tests.CommandLines;

public sealed class StoreVerbsTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task A_copy_brings_back_what_was_there_when_it_was_made()
    {
        await _shell.RunAsync("migrate");
        await _shell.NoteAsync("before");
        Assert.Equal(0, await _shell.RunAsync("backup", "copy.db"));
        await _shell.NoteAsync("after");

        Assert.Equal(0, await _shell.RunAsync("restore", "copy.db"));

        Assert.Equal(["before"], await _shell.NotesAsync());
    }

    [Fact]
    public async Task A_second_copy_does_not_write_over_the_first()
    {
        await _shell.RunAsync("migrate");
        await _shell.RunAsync("backup", "copy.db");

        var code = await _shell.RunAsync("backup", "copy.db");

        Assert.NotEqual(0, code);
        Assert.EndsWith("copy.db is there already: name a new file.", Assert.Single(_shell.Errors), StringComparison.Ordinal);
    }

    [Fact, UnsupportedOSPlatform("windows")]
    public async Task A_copy_is_read_by_its_owner_alone()
    {
        await _shell.RunAsync("migrate");

        await _shell.RunAsync("backup", "copy.db");

        var copy = Path.Combine(_shell.Folder, "copy.db");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(copy));
    }

    [Fact]
    public async Task A_copy_that_fails_leaves_nothing()
    {
        File.WriteAllText(_shell.DatabaseFile, string.Concat(Enumerable.Repeat("Здравствуйте! ", 400)));

        Assert.NotEqual(0, await _shell.RunAsync("backup", "copy.db"));

        Assert.Equal([_shell.DatabaseFile], Directory.GetFiles(_shell.Folder));
    }

    [Fact]
    public async Task A_file_of_something_else_is_not_put_in_the_place_of_the_database()
    {
        await _shell.RunAsync("migrate");
        await _shell.NoteAsync("kept");
        _shell.Write("letter.txt", string.Concat(Enumerable.Repeat("Здравствуйте! ", 400)));

        var code = await _shell.RunAsync("restore", "letter.txt");

        Assert.NotEqual(0, code);
        Assert.Contains("is no database of this service", Assert.Single(_shell.Errors), StringComparison.Ordinal);
        Assert.Equal(["kept"], await _shell.NotesAsync());
    }

    [Fact]
    public async Task Nothing_is_put_back_under_a_running_service()
    {
        await _shell.RunAsync("migrate");
        await _shell.RunAsync("backup", "copy.db");
        using var running = new StoreLock(_shell.DatabaseFile);

        var code = await _shell.RunAsync("restore", "copy.db");

        Assert.NotEqual(0, code);
        Assert.Contains("is already running", Assert.Single(_shell.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostgreSQL_is_left_to_its_own_tools()
    {
        _shell.Settings["Storage:Provider"] = "Postgres";
        _shell.Settings["Storage:ConnectionString"] = "Host=127.0.0.1;Port=1;Username=nobody";

        var code = await _shell.RunAsync("backup", "copy.dump");

        Assert.NotEqual(0, code);
        Assert.Contains("pg_dump", Assert.Single(_shell.Errors), StringComparison.Ordinal);
    }
}

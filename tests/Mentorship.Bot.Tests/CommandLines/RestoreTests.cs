namespace Mentorship.Hosting.Tests.CommandLines;

public sealed class RestoreTests : IDisposable
{
    private static readonly string Letter = string.Concat(Enumerable.Repeat("Здравствуйте! ", 400));

    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task The_journal_of_a_lost_file_is_not_played_into_the_copy()
    {
        await CopyOfAsync("before");
        await _shell.NoteInJournalAsync("after");
        File.Delete(_shell.DatabaseFile);

        Assert.Equal(0, await _shell.RunAsync("restore", "copy.db"));

        Assert.Equal(["before"], await _shell.NotesAsync());
        Assert.Single(Kept(), file => file.EndsWith("-wal", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_kept_has_the_words_of_its_journal()
    {
        await CopyOfAsync("before");
        await _shell.NoteInJournalAsync("after");

        Assert.Equal(0, await _shell.RunAsync("restore", "copy.db"));

        Assert.Equal(["before"], await _shell.NotesAsync());
        Assert.Equal(["after", "before"], await MarkedStore.NotesAsync(Kept()[0]));
    }

    [Theory]
    [InlineData("a letter")]
    [InlineData("a torn header")]
    [InlineData("nothing")]
    public async Task A_damaged_database_is_put_aside_unread(string damage)
    {
        await CopyOfAsync("before");
        Damage(damage);
        var damaged = await File.ReadAllBytesAsync(_shell.DatabaseFile);

        Assert.Equal(0, await _shell.RunAsync("restore", "copy.db"));

        Assert.Equal(["before"], await _shell.NotesAsync());
        Assert.Equal(damaged, await File.ReadAllBytesAsync(Assert.Single(Kept())));
    }

    [Fact]
    public async Task Each_restore_keeps_its_own_file()
    {
        await CopyOfAsync("before");
        await _shell.NoteAsync("original");

        await _shell.RunAsync("restore", "copy.db");
        await _shell.RunAsync("restore", "copy.db");

        var kept = await Task.WhenAll(Kept().Select(MarkedStore.NotesAsync));
        Assert.Equal(["before", "before,original"], kept.Select(notes => string.Join(',', notes)).Order());
    }

    [Fact]
    public async Task A_refused_copy_leaves_no_second_one()
    {
        await _shell.RunAsync("migrate");
        _shell.Write("letter.txt", Letter);

        Assert.NotEqual(0, await _shell.RunAsync("restore", "letter.txt"));

        Assert.Empty(Directory.GetFiles(_shell.Folder, "*.coming*"));
        Assert.Empty(Kept());
    }

    [Fact]
    public async Task Where_there_was_no_database_nothing_is_kept()
    {
        await CopyOfAsync("before");
        File.Delete(_shell.DatabaseFile);

        Assert.Equal(0, await _shell.RunAsync("restore", "copy.db"));

        Assert.EndsWith("The database was put back; there was none before.\n", _shell.Output, StringComparison.Ordinal);
        Assert.Empty(Kept());
    }

    private async Task CopyOfAsync(string note)
    {
        await _shell.RunAsync("migrate");
        await _shell.NoteAsync(note);
        await _shell.RunAsync("backup", "copy.db");
    }

    private void Damage(string how)
    {
        using var file = File.OpenWrite(_shell.DatabaseFile);
        if (how is not "a torn header") file.SetLength(0);
        if (how is not "nothing") file.Write(System.Text.Encoding.UTF8.GetBytes(Letter), 0, 50);
    }

    private string[] Kept() => [.. Directory.GetFiles(_shell.Folder, "mentorship.db.before*").Order()];
}

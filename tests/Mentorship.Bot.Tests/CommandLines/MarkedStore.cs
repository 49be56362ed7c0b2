using Mentorship.Pipeline;

namespace Mentorship.Hosting.Tests.CommandLines;

/// <summary>Marks in the database of a shell, by which its copies are told apart.</summary>
internal static class MarkedStore
{
    private const string Write = "insert into settings (name, value) values (@Name, '')";

    private const string Read = "select name from settings where name like 'note-%' order by name";

    extension(Shell shell)
    {
        public async Task NoteAsync(string name)
        {
            await using var database = new SqliteDatabase($"Data Source={shell.DatabaseFile}");
            await NoteAsync(database, name);
        }

        /// <summary>What a service leaves that was killed: words in the journal that the file does not hold.</summary>
        public async Task NoteInJournalAsync(string name)
        {
            var ended = (string[])["", "-wal", "-shm"];
            await using (var database = new SqliteDatabase($"Data Source={shell.DatabaseFile}"))
            {
                await NoteAsync(database, name);
                foreach (var ending in ended) File.Copy(shell.DatabaseFile + ending, shell.DatabaseFile + ".killed" + ending);
            }
            foreach (var ending in ended) File.Move(shell.DatabaseFile + ".killed" + ending, shell.DatabaseFile + ending, overwrite: true);
        }

        public async Task<IEnumerable<string>> NotesAsync() => await NotesAsync(shell.DatabaseFile);
    }

    public static async Task<IEnumerable<string>> NotesAsync(string file)
    {
        await using var database = new SqliteDatabase($"Data Source={file}");
        var names = await database.ReadAsync<string>(Read, null, CancellationToken.None);
        return names.Select(name => name["note-".Length..]);
    }

    private static Task<int> NoteAsync(SqliteDatabase database, string name) => database.RunAsync(
        unit => unit.ExecuteAsync(Write, new { Name = "note-" + name }, CancellationToken.None), CancellationToken.None);
}

using System.CommandLine;

namespace Mentorship.Hosting;

/// <summary>Looks after the database: its schema, copies of it, and the way back.</summary>
internal static class StoreVerbs
{
    private static readonly Argument<string> File = new("FILE") { Description = "The copy" };

    public static Command Migrate(Surroundings around)
    {
        var command = new Command("migrate", "Bring the database up to this release; starting the service does it as well");
        command.SetAction(async (_, ct) =>
        {
            var tools = new Toolbox(around);
            await using var database = Stores.Open(tools.Storage);
            var run = await Stores.UpdateAsync(database, around.Time, ct);
            await around.Out.WriteLineAsync($"The database is up to date: {run} migrations were run.");
            return 0;
        });
        return command;
    }

    public static Command Backup(Surroundings around) => OfFile(
        around, "backup", "Write a copy of a SQLite database, also while the service runs",
        async (copy, file, ct) => $"The copy is whole: {await copy.MakeAsync(file, ct)}");

    public static Command Restore(Surroundings around) => OfFile(
        around, "restore", "Put a copy in the place of a SQLite database; the service must be stopped",
        async (copy, file, ct) => await copy.PutBackAsync(file, ct) is { } before
            ? $"The database was put back; the one before is kept as {before}"
            : "The database was put back; there was none before.");

    private static Command OfFile(
        Surroundings around, string name, string what, Func<StoreCopy, string, CancellationToken, Task<string>> act)
    {
        var command = new Command(name, what) { File };
        command.SetAction(async (parsed, ct) =>
        {
            var copy = new StoreCopy(new Toolbox(around).Storage, around.Time);
            await around.Out.WriteLineAsync(await act(copy, Path.GetFullPath(parsed.GetRequiredValue(File), around.Folder), ct));
            return 0;
        });
        return command;
    }
}

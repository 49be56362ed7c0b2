using Mentorship.Testing;

namespace Mentorship.Hosting.Tests.Access;

/// <summary>Everything that the product keeps, row by row; the road's own bookkeeping left out.</summary>
internal static class Snapshot
{
    private const string Tables = """
        select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not in
            ('inbox', 'inbox_dead', 'counters', 'settings', 'migrations', 'outbox', 'slots', 'cards', 'bookmarks', 'pauses', 'wrong_codes')
        order by name
        """;

    public static async Task<string> OfAsync(Bot bot)
    {
        await using var database = bot.Store.Open();
        var lines = new List<string>();
        foreach (var table in await database.ReadAsync<string>(Tables, null, CancellationToken.None))
        {
            var columns = await database.ReadAsync<string>($"select name from pragma_table_info('{table}')", null, CancellationToken.None);
            var row = string.Join(" || ' ' || ", columns.Select(column => $"quote({column})"));
            lines.AddRange((await database.ReadAsync<string>($"select {row} as line from {table} order by line", null, CancellationToken.None))
                .Select(line => $"{table}: {line}"));
        }
        return string.Join('\n', lines);
    }
}

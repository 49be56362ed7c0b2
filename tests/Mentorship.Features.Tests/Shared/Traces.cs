using Mentorship.Testing;

namespace Mentorship.Features.Tests;

/// <summary>Looks for words in every column of every table of the store.</summary>
internal static class Traces
{
    private const string Columns = """
        select t.name || '.' || c.name as value from sqlite_master t join pragma_table_info(t.name) c
        where t.type = 'table' order by 1
        """;

    /// <summary>Where the words still stand, as «table.column».</summary>
    public static async Task<IReadOnlyList<string>> TracesOfAsync(this Town town, string words)
    {
        var found = new List<string>();
        foreach (var place in await town.ReadAsync<string>(Columns))
        {
            var (table, column) = (place.Split('.')[0], place.Split('.')[1]);
            var sql = $"select count(*) as value from {table} where instr(cast({column} as text), @Words) > 0";
            var rows = await town.ReadAsync<long>(sql, new { Words = words });
            if (rows[0] > 0) found.Add(place);
        }
        return found;
    }
}

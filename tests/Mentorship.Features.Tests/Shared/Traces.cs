using Mentorship.Testing;

namespace Mentorship.Features.Tests;

/// <summary>Looks for words in every column of every table of the store.</summary>
internal static class Traces
{
    /// <summary>SQLite takes 500 questions in one statement.</summary>
    private const int AtOnce = 400;

    private const string OfSqlite = """
        select t.name || '.' || c.name as value from sqlite_master t join pragma_table_info(t.name) c
        where t.type = 'table' order by 1
        """;

    private const string OfPostgres = """
        select c.table_name || '.' || c.column_name as value from information_schema.columns c
        join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
        where c.table_schema = current_schema() and t.table_type = 'BASE TABLE' order by 1
        """;

    /// <summary>Where the words still stand, as «table.column».</summary>
    public static async Task<IReadOnlyList<string>> TracesOfAsync(this Town town, string words)
    {
        var found = new List<string>();
        var places = await town.ReadAsync<string>(town.Store is Store.Sqlite ? OfSqlite : OfPostgres);
        foreach (var some in places.Chunk(AtOnce))
            found.AddRange(await town.ReadAsync<string>(string.Join(" union all ", some.Select(Asking)), new { Words = words }));
        return [.. found.Order(StringComparer.Ordinal)];
    }

    /// <summary>Neither store knows the other's way to find words in words; both can leave them out.</summary>
    private static string Asking(string place)
    {
        var (table, column) = (place.Split('.')[0], place.Split('.')[1]);
        return $"select '{place}' as value where exists (select 1 from {table} "
            + $"where replace(cast({column} as text), @Words, '') <> cast({column} as text))";
    }
}

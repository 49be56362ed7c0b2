using Mentorship.Testing;

namespace Mentorship.Hosting.Tests.Code;

/// <summary>One SQL text for both stores leads to one schema.</summary>
public sealed class StoresTests
{
    // What only serves to search is made by each store in its own way.
    private const string SqliteColumns =
        """
        select t.name || '.' || c.name || ' ' || lower(c.type) || case when c."notnull" = 1 then ' not null' else '' end
            || case when c.pk > 0 then ' key ' || c.pk else '' end as column_text
        from sqlite_master t join pragma_table_info(t.name) c
        where t.type = 'table' and t.name not like 'sqlite_%' and t.name not like 'answer_search%'
        """;

    private const string PostgresColumns =
        """
        select c.table_name || '.' || c.column_name || ' ' || c.data_type || case when c.is_nullable = 'NO' then ' not null' else '' end
            || coalesce(' key ' || (
                select k.ordinal_position from information_schema.key_column_usage k
                join information_schema.table_constraints t on t.constraint_name = k.constraint_name and t.table_name = k.table_name
                where t.constraint_type = 'PRIMARY KEY' and k.table_name = c.table_name and k.column_name = c.column_name), '') as column_text
        from information_schema.columns c
        where c.table_schema = 'public'
        """;

    private const string SqliteIndexes = "select name from sqlite_master where type = 'index' and name not like 'sqlite_%'";

    private const string PostgresIndexes =
        """
        select i.indexname::text from pg_indexes i
        where i.schemaname = 'public' and i.indexname not like 'answer_search%' and not exists (select 1 from pg_constraint c where c.conname = i.indexname)
        """;

    [Fact]
    public async Task All_migrations_make_the_same_tables_and_columns_on_both_stores()
    {
        var sqlite = await ReadAsync(Store.Sqlite, SqliteColumns);
        var postgres = await ReadAsync(Store.Postgres, PostgresColumns);

        Assert.NotEmpty(sqlite);
        Assert.Equal(sqlite, postgres);
    }

    [Fact]
    public async Task All_migrations_make_the_same_indexes_on_both_stores() =>
        Assert.Equal(await ReadAsync(Store.Sqlite, SqliteIndexes), await ReadAsync(Store.Postgres, PostgresIndexes));

    [Fact]
    public async Task Columns_hold_whole_numbers_and_text_only()
    {
        var columns = await ReadAsync(Store.Sqlite, SqliteColumns);

        Assert.All(columns, column => Assert.Matches("^[a-z_]+\\.[a-z_]+ (bigint|text)( not null)?( key \\d)?$", column));
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(Store store, string sql)
    {
        await using var own = await TestDatabase.CreateAsync(store);
        await using var database = own.Open();
        return [.. (await database.ReadAsync<string>(sql, null, CancellationToken.None)).Order(StringComparer.Ordinal)];
    }
}

using System.Data.Common;
using Mentorship.Testing;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Mentorship.Hosting.Tests.Crash;

/// <summary>What a killed service left in its store, looked at without touching it.</summary>
internal sealed class Remains(TestDatabase store)
{
    public long Count(string sql) => (long)Rows(sql)[0][0]!;

    public IReadOnlyList<object?[]> Rows(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            reader.GetValues(row!);
            rows.Add(row);
        }
        return rows;
    }

    /// <summary>Calls whose fate was not stored when the process died; a call left by an earlier one keeps its number of times.</summary>
    public IEnumerable<(long Seq, long Ordinal, long Unsure)> InFlight =>
        Rows("select seq, ordinal, unsure from outbox where state = 'sending'")
            .Select(row => ((long)row[0]!, (long)row[1]!, (long)row[2]!));

    /// <summary>A file can be torn; a server that was not killed looks after its own.</summary>
    public bool IsWhole => store.Store is Store.Postgres || Rows("pragma integrity_check") is [["ok"]];

    /// <summary>
    /// Asked at once of both: one hands on to the other. The file of a cancelled meeting waits ten minutes for second thoughts, longer than
    /// anybody here does.
    /// </summary>
    public bool IsDone => Count(
        """
        select (select count(*) from inbox where done_at is null) + (
            select count(*) from outbox
            where (state in ('new', 'sending') or state = 'unknown' and sent_at is null)
                and not (state = 'new' and coalesce(about, '') like 'calendar:meeting:%'))
        """) == 0;

    /// <summary>Nobody is at work any more: a server goes on for a moment with what it was asked before the death.</summary>
    public bool IsStill => store.Store is Store.Sqlite || Count(
        "select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()") == 0;

    private DbConnection Open()
    {
        DbConnection connection = store.Store is Store.Sqlite
            ? new SqliteConnection($"{store.ConnectionString};Mode=ReadOnly;Pooling=False")
            : new NpgsqlConnection($"{store.ConnectionString};Pooling=false");
        connection.Open();
        return connection;
    }
}

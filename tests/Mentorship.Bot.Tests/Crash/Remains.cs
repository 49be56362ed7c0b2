using Microsoft.Data.Sqlite;

namespace Mentorship.Hosting.Tests.Crash;

/// <summary>What a killed service left on the disk, looked at without touching it.</summary>
internal sealed class Remains(string file)
{
    public long Count(string sql) => (long)Rows(sql)[0][0]!;

    public IReadOnlyList<object?[]> Rows(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
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

    public bool IsWhole => Rows("pragma integrity_check") is [["ok"]];

    public bool IsDone =>
        Count("select count(*) from inbox where done_at is null") == 0
        && Count("select count(*) from outbox where state in ('new', 'sending') or state = 'unknown' and sent_at is null") == 0;
}

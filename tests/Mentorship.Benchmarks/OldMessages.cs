using Mentorship.Pipeline;
using Mentorship.Testing;

namespace Mentorship.Benchmarks;

/// <summary>What a long year leaves in the database: ended updates and sent messages, as far back as they are kept.</summary>
internal static class OldMessages
{
    private const string Numbers = "with recursive n(i) as (select 1 union all select i + 1 from n where i < @Count) ";

    private static readonly string[] Fill =
    [
        "insert into inbox (seq, source, source_id, lane, payload, attempts, not_before, received_at, done_at) " + Numbers + """
        select i, 'tg:1', cast(i as text), 'tg:' || (100001 + i % @People), '', 0, 0, @Now - 1000 * (i % 200000), @Now - 1000 * (i % 200000) from n
        """,
        "insert into outbox (seq, ordinal, chat, priority, state, due_at, about, slot, organization_id, unsure, payload, message_id, sent_at) " + Numbers + """
        select i, 0, 'tg:' || (100001 + i % @People), 0, 'sent', @Now - 4000 * i, case i % 4 when 0 then 'old:' || i end, null, @School, 0, '',
            i, @Now - 4000 * i from n
        """,
        "update counters set value = value + @Count where name = 'inbox'",
    ];

    /// <summary>So many updates of the last days and so many messages of the last weeks, spread over the people there are.</summary>
    public static async Task AddAsync(string connection, int count, int people)
    {
        await using var store = new SqliteDatabase(connection);
        await store.RunAsync(async unit =>
        {
            var args = new { Count = count, People = people, ManyPeople.School, Now = TimeProvider.System.GetUtcNow() };
            foreach (var sql in Fill) await unit.ExecuteAsync(sql, args, CancellationToken.None);
        }, CancellationToken.None);
    }
}

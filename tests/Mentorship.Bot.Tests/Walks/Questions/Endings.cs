namespace Mentorship.Hosting.Tests.Walks.Questions;

/// <summary>How questions may end: answered, resolved, withdrawn, closed with notice, or in front of the curator; and nothing has died on the way.</summary>
internal static class Endings
{
    private const string Dead = "select error as value from inbox_dead";

    private const string Refused = "select distinct coalesce(error, '') as value from outbox where state = 'failed' and error <> 'blocked'";

    /// <summary>
    /// Neither ended nor in front of a curator of the school. Where all of them have closed the chat, one is looked for again.
    /// </summary>
    private const string Lost = """
        select r.state || ' ' || r.turn || ' ' || r.id as value from help_requests r
        where r.state not in ('Resolved', 'Withdrawn', 'AutoClosed') and not exists (
            select 1 from request_participants p join bindings b on b.person_id = p.person_id and b.reachable = 1
            where p.request_id = r.id and p.part in ('Called', 'Holder') and p.person_id in (
                select a.person_id from role_assignments a where a.role = 'SchoolCurator' and a.act_to is null))
            and (not exists (select 1 from timers t where t.id in ('request:' || r.id || ':escalate', 'request:' || r.id || ':owed'))
                or exists (
                    select 1 from role_assignments a join bindings b on b.person_id = a.person_id and b.reachable = 1
                    where a.role = 'SchoolCurator' and a.act_to is null and a.organization_id = r.organization_id))
        """;

    private const string ByState = "select state || ' ' || count(*) as value from help_requests group by state order by state";

    public static async Task CheckAsync(Town town, int steps)
    {
        Expect(await town.ReadAsync<string>(Dead), "updates have died");
        Expect(await town.ReadAsync<string>(Refused), "messages were refused");
        Expect(await town.ReadAsync<string>(Lost), "questions are lost");
        var states = await town.ReadAsync<string>(ByState);
        Console.WriteLine($"{steps} steps: {string.Join(", ", states)}");
        if (states.Count < 2) throw new InvalidOperationException($"The walk came nowhere: {string.Join(", ", states)}");
    }

    private static void Expect(IReadOnlyList<string> none, string otherwise)
    {
        if (none.Count > 0) throw new InvalidOperationException($"{none.Count} {otherwise}: {string.Join("; ", none.Take(10))}");
    }
}

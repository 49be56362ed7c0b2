using Mentorship.Pipeline;

namespace Mentorship.Testing;

/// <summary>Pairs that all meet in the same minute, each side an hour before it to be reminded, as the service would have written them.</summary>
public static class ManyMeetings
{
    private const string Numbers = "with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < @Pairs) ";

    // Person, pair and meeting of one number share the beginning of their ids; a reminder falls due in its own second of the minute.
    private const string Of = """
        (select i, printf('%08x-0000-0000-0000-000000000001', i) as mentee, printf('%08x-0000-0000-0000-000000000001', i + @Pairs) as mentor,
            printf('%08x-0000-0000-0000-000000000002', i) as id, @Due + 1000 * (i % 60) as due from n)

        """;

    private const string Reminders = """
        (select m.*, person, replace(id, '-', '') || '/' || replace(person, '-', '') || '/3600/0' as reminder
            from (select *, mentee as person from m union all select *, mentor from m) as m)
        """;

    private const string Pairs = "insert into pairs (id, organization_id, mentor_id, mentee_id, state, version, created_at) " + Numbers +
        "select id, @School, mentor, mentee, 'Active', 1, 0 from " + Of;

    private static readonly string[] Fill =
    [
        Pairs,

        "insert into meetings (id, organization_id, pair_id, mentor_id, mentee_id, local_time, zone, minutes, starts_at, ends_at, " +
        "confirmed_at, state, mentee_word, moves, sequence, is_important, version) " + Numbers + """
        select id, @School, id, mentor, mentee, strftime('%Y-%m-%dT%H:%M:%S', due / 1000 + 3600 + 10800, 'unixepoch'), 'Europe/Moscow', 40,
            due + 3600000, due + 6000000, due - 200000000, 'Confirmed', 'Comes', 0, 0, 0, 1 from
        """ + " " + Of,

        "insert into reminders (id, meeting_id, organization_id, person_id, seconds_before, asked_for, due_at, state) " +
        Numbers + ", m as " + Of + "select reminder, id, @School, person, 3600, 0, due, 'Planned' from " + Reminders,

        "insert into timers (id, due_at, lane, organization_id, kind, payload) " + Numbers + ", m as " + Of + """
        select 'reminder:' || reminder, due, 'reminders:' || person, @School, 'meeting.remind',
            '{"Name":"meeting.remind","Body":{"Reminder":"' || reminder || '"},"OrganizationId":"' || @School || '"}' from
        """ + " " + Reminders,
    ];

    /// <summary>When the reminder of somebody falls due, by their number among <see cref="ManyPeople"/>.</summary>
    public static DateTimeOffset DueOf(int person, int pairs, DateTimeOffset minute) => minute.AddSeconds(person % pairs % 60);

    /// <summary>The pairs alone.</summary>
    public static Task PairAsync(Database database, int pairs, CancellationToken ct) =>
        database.RunAsync(unit => unit.ExecuteAsync(Pairs, new { Pairs = pairs, Due = default(DateTimeOffset), ManyPeople.School }, ct), ct);

    /// <summary>The first so many people are the mentees, as many after them the mentors. Only for SQLite.</summary>
    public static Task AddAsync(Database database, int pairs, DateTimeOffset minute, CancellationToken ct) => database.RunAsync(async unit =>
    {
        foreach (var sql in Fill) await unit.ExecuteAsync(sql, new { Pairs = pairs, Due = minute, ManyPeople.School }, ct);
    }, ct);
}

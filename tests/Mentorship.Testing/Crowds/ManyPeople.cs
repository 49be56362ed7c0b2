using Mentorship.Pipeline;
using Mentorship.Sandbox;

namespace Mentorship.Testing;

/// <summary>A school of any size whose people came in long ago, written as the service would have written it.</summary>
public static class ManyPeople
{
    public const long FirstChat = 100_001;

    public const string School = "00000000-0000-0000-0000-000000000007";

    private static readonly string[] Once =
    [
        "insert into municipalities (id, name) values ('m', 'Район')",
        "insert into organizations (id, municipality_id, name, folded_name) values (@School, 'm', 'СОШ № 7', 'сош № 7')",
    ];

    // Nobody sleeps: whatever the hour of the run, everything leaves at once.
    private static readonly string[] Each =
    [
        """
        insert into people (id, organization_id, full_name, folded_name, display_name, post, subjects, directions, state, version)
        values (@Id, @School, @Name, @Name, @Name, 'учитель', '', '', 'Consented', 1)
        """,
        "insert into role_assignments (id, person_id, role, organization_id, act_from) values (@Id, @Id, @Role, @School, 0)",
        """
        insert into consents (id, person_id, purpose, document_version, method, given_at)
        values (@Id, @Id, 'PersonalData', 1, 'BotTap', 0)
        """,
        """
        insert into bindings (chat, person_id, locale, zone, quiet_from, quiet_until, reachable, linked_at)
        values (@Chat, @Id, 'ru', 'Europe/Moscow', '00:00', '00:00', 1, 0)
        """,
    ];

    /// <summary>So many chats that have pressed Start, from <see cref="FirstChat"/> on.</summary>
    public static void Welcome(SandboxWorld world, int people)
    {
        for (var at = 0; at < people; at++)
            world.Welcome(new DemoPerson(FirstChat + at, $"Участник {at}", "", "ru", ""), hasStarted: true);
    }

    /// <summary>One person for each role, in chats that follow one another from <see cref="FirstChat"/> on.</summary>
    public static Task FillAsync(Database database, IReadOnlyList<string> roles, CancellationToken ct) =>
        database.RunAsync(unit => FillAsync(unit, roles, ct), ct);

    private static async Task FillAsync(Unit unit, IReadOnlyList<string> roles, CancellationToken ct)
    {
        foreach (var sql in Once) await unit.ExecuteAsync(sql, new { School }, ct);
        for (var at = 0; at < roles.Count; at++)
        {
            var id = new Guid(at, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]).ToString();
            var person = new { Id = id, Name = $"Участник {at}", Role = roles[at], Chat = $"tg:{FirstChat + at}", School };
            foreach (var sql in Each) await unit.ExecuteAsync(sql, person, ct);
        }
    }
}

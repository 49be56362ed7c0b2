using Mentorship.Pipeline;

namespace Mentorship.Benchmarks;

/// <summary>The service as a school would run it, on a database with people in it.</summary>
internal static class Service
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "Mentorship.Bot.dll");

    private static readonly string[] Once =
    [
        "insert into municipalities (id, name) values ('m', 'Район')",
        "insert into organizations (id, municipality_id, name, folded_name, zone) values ('o', 'm', 'СОШ № 7', 'сош № 7', 'Europe/Moscow')",
    ];

    // Nobody sleeps: whatever the hour of the run, everything leaves at once.
    private static readonly string[] Each =
    [
        """
        insert into people (id, organization_id, full_name, folded_name, display_name, post, subjects, directions, state, version)
        values (@Id, 'o', @Name, @Name, @Name, 'учитель', '', '', 'Consented', 1)
        """,
        "insert into role_assignments (id, person_id, role, organization_id, act_from) values (@Id, @Id, @Role, 'o', 0)",
        """
        insert into consents (id, person_id, purpose, document_version, method, given_at)
        values (@Id, @Id, 'PersonalData', 1, 'BotTap', 0)
        """,
        """
        insert into bindings (chat, person_id, locale, zone, quiet_from, quiet_until, reachable, linked_at)
        values (@Chat, @Id, 'ru', 'Europe/Moscow', '00:00', '00:00', 1, 0)
        """,
    ];

    public static Child Start(string api, string database, int messagesPerSecond) => Child.Start(Assembly, ["run"], Settings(api, database, messagesPerSecond));

    /// <summary>A database with so many mentees who have given their consent, and after them whoever else the run needs.</summary>
    public static async Task PrepareAsync(string api, string database, int mentees, params string[] others)
    {
        await using (var migration = Child.Start(Assembly, ["migrate"], Settings(api, database, 0))) await migration.EndAsync();
        await using var store = new SqliteDatabase(Connection(database));
        await store.RunAsync(unit => FillAsync(unit, [.. Enumerable.Repeat("Mentee", mentees), .. others]), CancellationToken.None);
    }

    private static async Task FillAsync(Unit unit, string[] roles)
    {
        foreach (var sql in Once) await unit.ExecuteAsync(sql, null, CancellationToken.None);
        for (var at = 0; at < roles.Length; at++)
        {
            var person = new { Id = PersonId(at), Name = $"Участник {at}", Role = roles[at], Chat = $"tg:{Crowd.FirstChat + at}" };
            foreach (var sql in Each) await unit.ExecuteAsync(sql, person, CancellationToken.None);
        }
    }

    private static Dictionary<string, string> Settings(string api, string database, int messagesPerSecond) => new()
    {
        ["Telegram__Token"] = Emulator.Token,
        ["Telegram__ApiUrl"] = api,
        ["Telegram__MessagesPerSecond"] = $"{messagesPerSecond}",
        ["Storage__ConnectionString"] = Connection(database),
        ["Listen__Url"] = "http://127.0.0.1:0",
        // Without limits the portions are the only pace left.
        ["Broadcasts__Portion"] = messagesPerSecond > 0 ? "200" : "5000",
        ["Broadcasts__Freeze"] = messagesPerSecond > 0 ? "2000" : "5000",
    };

    private static string Connection(string database) => $"Data Source={database}";

    private static string PersonId(int at) => new Guid(at, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]).ToString();
}

using Mentorship.Pipeline;

namespace Mentorship.Benchmarks;

/// <summary>The service as a school would run it, on a database with people in it.</summary>
internal static class Service
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "Mentorship.Bot.dll");

    private static readonly (string Sql, Func<int, object?> Args)[] Once =
    [
        ("insert into municipalities (id, name) values ('m', 'Район')", _ => null),
        ("insert into organizations (id, municipality_id, name, folded_name, zone) values ('o', 'm', 'СОШ № 7', 'сош № 7', 'Europe/Moscow')", _ => null),
    ];

    private static readonly (string Sql, Func<int, object?> Args)[] Each =
    [
        ("""
         insert into people (id, organization_id, full_name, folded_name, display_name, post, subjects, directions, state, version)
         values (@Id, 'o', @Name, @Name, @Name, 'учитель', '', '', 'Consented', 1)
         """, at => new { Id = PersonId(at), Name = $"Участник {at}" }),
        ("insert into role_assignments (id, person_id, role, organization_id, act_from) values (@Id, @Id, 'Mentee', 'o', 0)", at => new { Id = PersonId(at) }),
        ("""
         insert into consents (id, person_id, purpose, document_version, method, given_at)
         values (@Id, @Id, 'PersonalData', 1, 'BotTap', 0)
         """, at => new { Id = PersonId(at) }),
        ("""
         insert into bindings (chat, person_id, locale, zone, quiet_from, quiet_until, reachable, linked_at)
         values (@Chat, @Id, 'ru', 'Europe/Moscow', '21:00', '07:00', 1, 0)
         """, at => new { Id = PersonId(at), Chat = $"tg:{Crowd.FirstChat + at}" }),
    ];

    public static Child Start(string api, string database, int messagesPerSecond) => Child.Start(Assembly, ["run"], Settings(api, database, messagesPerSecond));

    /// <summary>A database with so many mentees who have given their consent.</summary>
    public static async Task PrepareAsync(string api, string database, int people)
    {
        await using (var migration = Child.Start(Assembly, ["migrate"], Settings(api, database, 0))) await migration.EndAsync();
        await using var store = new SqliteDatabase(Connection(database));
        await store.RunAsync(unit => FillAsync(unit, people), CancellationToken.None);
    }

    private static async Task FillAsync(Unit unit, int people)
    {
        foreach (var (sql, args) in Once) await unit.ExecuteAsync(sql, args(0), CancellationToken.None);
        for (var at = 0; at < people; at++)
            foreach (var (sql, args) in Each) await unit.ExecuteAsync(sql, args(at), CancellationToken.None);
    }

    private static Dictionary<string, string> Settings(string api, string database, int messagesPerSecond) => new()
    {
        ["Telegram__Token"] = Emulator.Token,
        ["Telegram__ApiUrl"] = api,
        ["Telegram__MessagesPerSecond"] = $"{messagesPerSecond}",
        ["Storage__ConnectionString"] = Connection(database),
        ["Listen__Url"] = "http://127.0.0.1:0",
    };

    private static string Connection(string database) => $"Data Source={database}";

    private static string PersonId(int at) => new Guid(at, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]).ToString();
}

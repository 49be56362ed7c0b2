using Mentorship.Pipeline;
using Mentorship.Testing;

namespace Mentorship.Benchmarks;

/// <summary>The service as a school would run it, on a database with people in it.</summary>
internal static class Service
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "Mentorship.Bot.dll");

    public static Child Start(string api, string database, int messagesPerSecond) => Child.Start(Assembly, ["run"], Settings(api, database, messagesPerSecond));

    /// <summary>Adds what years of use would leave.</summary>
    public static Task AgeAsync(string database, int messages, int people) => OldMessages.AddAsync(Connection(database), messages, people);

    /// <summary>Adds meetings of the first people, whose reminders fall due in one minute.</summary>
    public static async Task MeetAsync(string database, int pairs, DateTimeOffset due)
    {
        await using var store = new SqliteDatabase(Connection(database));
        await ManyMeetings.AddAsync(store, pairs, due, CancellationToken.None);
    }

    /// <summary>Makes pairs of the first people and as many after them.</summary>
    public static async Task PairAsync(string database, int pairs)
    {
        await using var store = new SqliteDatabase(Connection(database));
        await ManyMeetings.PairAsync(store, pairs, CancellationToken.None);
    }

    /// <summary>A database with so many mentees who have given their consent, and after them whoever else the run needs.</summary>
    public static async Task PrepareAsync(string api, string database, int mentees, params string[] others)
    {
        await using (var migration = Child.Start(Assembly, ["migrate"], Settings(api, database, 0))) await migration.EndAsync();
        await using var store = new SqliteDatabase(Connection(database));
        await ManyPeople.FillAsync(store, [.. Enumerable.Repeat("Mentee", mentees), .. others], CancellationToken.None);
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
}

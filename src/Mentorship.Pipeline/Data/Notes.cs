using System.Globalization;

namespace Mentorship.Pipeline;

/// <summary>What the service notes for itself from one start to the next: a name and a value in the table of settings.</summary>
public static class Notes
{
    /// <summary>When the service was last seen at work.</summary>
    public const string AliveAt = "alive_at";

    /// <summary>The name of the bot, as its channel told it: links need it while the channel is out of reach.</summary>
    public const string BotUsername = "bot-username";

    /// <summary>How the bot last presented itself.</summary>
    public const string BotCards = "bot-cards";

    /// <summary>The bot whose message numbers the store holds.</summary>
    public const string Bot = "bot";

    /// <summary>When a question of the service to itself last came back.</summary>
    public const string Canary = "canary";

    private const string Read = "select value from settings where name = @Name";

    private const string Write = "insert into settings (name, value) values (@Name, @Value) on conflict (name) do update set value = excluded.value";

    public static async Task<string?> ReadAsync(Database database, string name, CancellationToken ct) =>
        await database.ReadAsync<string>(Read, new { Name = name }, ct) is [var value] ? value : null;

    public static Task<string?> ReadAsync(Unit unit, string name, CancellationToken ct) =>
        unit.SingleAsync<string>(Read, new { Name = name }, ct);

    /// <summary>When the service was last seen at work; null for a store that none has worked on.</summary>
    public static async Task<DateTimeOffset?> LastAliveAsync(Database database, CancellationToken ct) =>
        await ReadAsync(database, AliveAt, ct) is { } stored ? DateTimeOffset.Parse(stored, CultureInfo.InvariantCulture) : null;

    public static Task WriteAsync(Database database, string name, string value, CancellationToken ct) =>
        database.RunAsync(unit => WriteAsync(unit, name, value, ct), ct);

    public static Task<int> WriteAsync(Unit unit, string name, string value, CancellationToken ct) =>
        unit.ExecuteAsync(Write, new { Name = name, Value = value }, ct);
}

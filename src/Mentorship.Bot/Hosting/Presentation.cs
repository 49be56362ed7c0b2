using Mentorship.Pipeline;
using Mentorship.Telegram;

namespace Mentorship.Hosting;

/// <summary>Learns the bot's own name for links, and shows people its commands. Nothing waits for it.</summary>
internal sealed class Presentation(
    BotIdentity identity, TelegramMenus menus, Database database, TimeProvider time, ILogger<Presentation> log) : BackgroundService
{
    private const string Read = "select value from settings where name = @Name";
    private const string Write =
        "insert into settings (name, value) values (@Name, @Value) on conflict (name) do update set value = excluded.value";

    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var bot = await MeetAsync(stoppingToken);
        if (await IsKnownAsync("bot-username", bot.Username, stoppingToken)) return;
        log.ServingAs(bot.Username);
        await menus.PublishAsync(BotCards.All, stoppingToken);
        await NoteAsync("bot-username", bot.Username, stoppingToken);
    }

    private async Task<BotProfile> MeetAsync(CancellationToken ct)
    {
        while (true)
        {
            if ((await identity.AskAsync(ct)).Profile is { } bot) return bot;
            await Task.Delay(AskAgainAfter, time, ct);
        }
    }

    private async Task<bool> IsKnownAsync(string name, string value, CancellationToken ct) =>
        await database.ReadAsync<string>(Read, new { Name = name }, ct) is [var known] && known == value;

    private Task NoteAsync(string name, string value, CancellationToken ct) =>
        database.RunAsync(unit => unit.ExecuteAsync(Write, new { Name = name, Value = value }, ct), ct);
}

using Mentorship.Pipeline;
using Mentorship.Telegram;

namespace Mentorship.Hosting;

/// <summary>Learns the bot's own name for links, and shows people its commands. Nothing waits for it.</summary>
internal sealed class Presentation(
    BotIdentity identity, TelegramMenus menus, MessageNumbers numbers, Database database, TimeProvider time, ILogger<Presentation> log) : BackgroundService
{
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var bot = await MeetAsync(stoppingToken);
        await numbers.BelongToAsync(bot.Source, stoppingToken);
        if (await Notes.ReadAsync(database, Notes.BotUsername, stoppingToken) == bot.Username) return;
        log.ServingAs(bot.Username);
        await menus.PublishAsync(BotCards.All, stoppingToken);
        await Notes.WriteAsync(database, Notes.BotUsername, bot.Username, stoppingToken);
    }

    private async Task<BotProfile> MeetAsync(CancellationToken ct)
    {
        while (true)
        {
            if ((await identity.AskAsync(ct)).Profile is { } bot) return bot;
            await Task.Delay(AskAgainAfter, time, ct);
        }
    }
}

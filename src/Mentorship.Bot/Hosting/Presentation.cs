using System.Security.Cryptography;
using System.Text.Json;
using Mentorship.Pipeline;
using Mentorship.Telegram;

namespace Mentorship.Hosting;

/// <summary>Learns the bot's own name for links, and shows people its commands. Nothing waits for it.</summary>
internal sealed class Presentation(
    BotIdentity identity, TelegramMenus menus, MessageNumbers numbers, Database database, PipelineOptions pipeline, TimeProvider time,
    ILogger<Presentation> log) : BackgroundService
{
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var bot = await MeetAsync(stoppingToken);
        await numbers.BelongToAsync(bot.Source, stoppingToken);
        log.ServingAs(bot.Username);
        await Notes.WriteAsync(database, Notes.BotUsername, bot.Username, stoppingToken);
        await ShowAsync(bot, stoppingToken);
    }

    /// <summary>Once for each release that says something else; the server counts these calls.</summary>
    private async Task ShowAsync(BotProfile bot, CancellationToken ct)
    {
        var all = BotCards.Of(pipeline.Locale);
        var cards = $"{bot.Source} {Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(all)))}";
        if (await Notes.ReadAsync(database, Notes.BotCards, ct) == cards) return;
        if (await menus.PublishAsync(all, ct)) await Notes.WriteAsync(database, Notes.BotCards, cards, ct);
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

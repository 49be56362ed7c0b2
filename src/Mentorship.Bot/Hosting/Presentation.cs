using System.Security.Cryptography;
using System.Text.Json;
using Mentorship.Pipeline;
using Mentorship.Telegram;

namespace Mentorship.Hosting;

/// <summary>
/// Learns the bot's own name for links, and shows people its commands. Nothing waits for it: what fails, at the server or in the store,
/// is tried again until it is done.
/// </summary>
internal sealed class Presentation(
    BotIdentity identity, TelegramMenus menus, MessageNumbers numbers, Database database, PipelineOptions pipeline, TimeProvider time,
    ILogger<Presentation> log) : BackgroundService
{
    private static readonly TimeSpan AgainAfter = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        await UntilDoneAsync(MeetAsync, stoppingToken);
        await UntilDoneAsync(ShowAsync, stoppingToken);
    }

    private async Task<TimeSpan?> MeetAsync(CancellationToken ct)
    {
        if ((await identity.AskAsync(ct)).Profile is not { } bot) return AgainAfter;
        await numbers.BelongToAsync(bot.Source, ct);
        await Notes.WriteAsync(database, Notes.BotUsername, bot.Username, ct);
        log.ServingAs(bot.Username);
        return null;
    }

    /// <summary>Once for each release that says something else; the server counts these calls.</summary>
    private async Task<TimeSpan?> ShowAsync(CancellationToken ct)
    {
        var bot = identity.Known!;
        var all = BotCards.Of(pipeline.Locale);
        var cards = $"{bot.Source} {Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(all)))}";
        if (await Notes.ReadAsync(database, Notes.BotCards, ct) == cards) return null;
        var delivery = await menus.PublishAsync(all, ct);
        if (delivery is Delivery.Sent) await Notes.WriteAsync(database, Notes.BotCards, cards, ct);
        return delivery switch
        {
            Delivery.Sent or Delivery.Refused => null,
            Delivery.Throttled { RetryAfter: var pause } when pause > AgainAfter => pause,
            _ => AgainAfter,
        };
    }

    /// <param name="work">Says how long to wait before it is tried again; null when it is done.</param>
    private async Task UntilDoneAsync(Func<CancellationToken, Task<TimeSpan?>> work, CancellationToken ct)
    {
        while (await TriedAsync(work, ct) is { } pause) await Task.Delay(pause, time, ct);
    }

    private async Task<TimeSpan?> TriedAsync(Func<CancellationToken, Task<TimeSpan?>> work, CancellationToken ct)
    {
        try { return await work(ct); }
        catch (Exception trouble) when (!ct.IsCancellationRequested)
        {
            log.NotPresented(trouble);
            return AgainAfter;
        }
    }
}

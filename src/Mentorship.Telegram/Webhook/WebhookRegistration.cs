using Mentorship.Pipeline;
using Mentorship.Telegram.Polling;
using Mentorship.Telegram.Wire;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Mentorship.Telegram.Webhook;

/// <summary>
/// Tells Telegram where to bring updates, until it has heard. Nobody tells us when that is lost again or does not work, since
/// what is not brought cannot be missed: so it is asked every few minutes.
/// </summary>
internal sealed class WebhookRegistration(
    BotApiClient client, BotIdentity identity, WebhookHealth health, IOptions<TelegramOptions> options, IAlarms alarms, TimeProvider time,
    ILogger<WebhookRegistration> log)
    : BackgroundService
{
    private readonly Backoff _backoff = new(time);

    private Uri Ours => new(options.Value.Webhook.Url!);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await SetAsync(stoppingToken);
                await WatchAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            if (!health.IsSet)
                log.WebhookNotSet();
        }
    }

    private async Task SetAsync(CancellationToken ct)
    {
        while (await RegisterAsync(ct) is { End: not CallEnd.Ok } reply)
            await RecoverAsync(reply, ct);
        _backoff.Reset();
        health.Set();
        log.WebhookSet(identity.Known?.Id ?? 0);
    }

    private async Task<ApiReply<Nothing>> RegisterAsync(CancellationToken ct)
    {
        var webhook = options.Value.Webhook;
        var me = await identity.AskServerAsync(ct);
        return me.End is CallEnd.Ok
            ? await client.SetWebhookAsync(new SetWebhook(webhook.Url ?? "", webhook.SecretToken ?? "", Update.Kinds), ct)
            : me.As<Nothing>(result: null);
    }

    /// <summary>Ends when the webhook is no longer ours.</summary>
    private async Task WatchAsync(CancellationToken ct)
    {
        do
            await Task.Delay(WebhookHealth.LooksEvery, time, ct);
        while (await IsOursAsync(ct));
        health.Lost();
        log.WebhookLost();
        alarms.Raise("conflict", "webhook-replaced");
    }

    private async Task<bool> IsOursAsync(CancellationToken ct)
    {
        ApiReply<WebhookInfo> reply;
        while ((reply = await LookAsync(ct)).End is not CallEnd.Ok)
            await RecoverAsync(reply.As(Nothing.Value), ct);
        _backoff.Reset();
        if (reply.Result is not { Url: { } url } account)
        {
            health.Answered();
            return true;
        }
        if (!Uri.TryCreate(url, UriKind.Absolute, out var set) || set != Ours)
            return false;
        if (health.Told(account) is { } trouble)
        {
            log.WebhookTroubled(trouble, account.PendingUpdateCount);
            alarms.Raise("channel", $"webhook-{trouble}");
        }
        return true;
    }

    /// <summary>A server need not know the question: while it knows the bot, its answer is taken as one that tells nothing.</summary>
    private async Task<ApiReply<WebhookInfo>> LookAsync(CancellationToken ct)
    {
        var reply = await client.GetWebhookInfoAsync(ct);
        return reply.End is CallEnd.Ok ? reply : (await identity.AskServerAsync(ct)).As<WebhookInfo>(result: null);
    }

    private async Task RecoverAsync(ApiReply<Nothing> reply, CancellationToken ct)
    {
        var pause = _backoff.Next(reply.Status == 429 ? reply.RetryAfter : TimeSpan.Zero);
        var isRefused = reply is { End: CallEnd.Refused, Status: not 429 };
        health.Failed(isRefused ? "refused" : "away");
        if (isRefused)
        {
            log.Misconfigured(reply.Status);
            alarms.Raise("channel", $"webhook-{reply.Status}");
        }
        else
            log.ServerAway(reply.End, reply.Status, pause);
        await _backoff.PauseAsync(pause, ct);
    }
}

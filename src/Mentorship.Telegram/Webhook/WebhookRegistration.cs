using Mentorship.Pipeline;
using Mentorship.Telegram.Polling;
using Mentorship.Telegram.Wire;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Mentorship.Telegram.Webhook;

/// <summary>Tells Telegram where to bring updates, until it has heard.</summary>
internal sealed class WebhookRegistration(
    BotApiClient client, BotIdentity identity, WebhookHealth health, IOptions<TelegramOptions> options, IAlarms alarms, TimeProvider time,
    ILogger<WebhookRegistration> log)
    : BackgroundService
{
    private readonly Backoff _backoff = new(time);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await RegisterAsync(stoppingToken) is { End: not CallEnd.Ok } reply)
                await RecoverAsync(reply, stoppingToken);
            health.Set();
            log.WebhookSet(identity.Known?.Id ?? 0);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            log.WebhookNotSet();
        }
    }

    private async Task<ApiReply<Nothing>> RegisterAsync(CancellationToken ct)
    {
        var webhook = options.Value.Webhook;
        var me = await identity.AskServerAsync(ct);
        return me.End is CallEnd.Ok
            ? await client.SetWebhookAsync(new SetWebhook(webhook.Url ?? "", webhook.SecretToken ?? "", Update.Kinds), ct)
            : me.As<Nothing>(result: null);
    }

    private async Task RecoverAsync(ApiReply<Nothing> reply, CancellationToken ct)
    {
        var pause = _backoff.Next(reply.Status == 429 ? reply.RetryAfter : TimeSpan.Zero);
        if (reply.End is CallEnd.Refused && reply.Status != 429)
        {
            log.Misconfigured(reply.Status);
            alarms.Raise("channel", $"webhook-{reply.Status}");
        }
        else
            log.ServerAway(reply.End, reply.Status, pause);
        await _backoff.PauseAsync(pause, ct);
    }
}

using System.Security.Cryptography;
using System.Text;
using Mentorship.Pipeline;
using Mentorship.Telegram.Polling;
using Mentorship.Telegram.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Mentorship.Telegram.Webhook;

/// <summary>Takes one update from Telegram: nothing is read before the secret is checked, nothing confirmed before it is stored.</summary>
internal sealed class WebhookEndpoint(
    IOptions<TelegramOptions> options, BotIdentity identity, IInbox inbox, Groups groups, WebhookHealth health,
    ILogger<WebhookEndpoint> log)
{
    public const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";

    private readonly byte[] _secret =
        Digest(options.Value.Webhook.SecretToken ?? throw new InvalidOperationException("A webhook needs a secret."));

    public async Task HandleAsync(HttpContext context)
    {
        var status = await AnswerAsync(context.Request, context.RequestAborted);
        context.Response.StatusCode = status;
        if (status is StatusCodes.Status405MethodNotAllowed)
            context.Response.Headers.Allow = HttpMethods.Post;
        if (status is not StatusCodes.Status200OK)
            log.WebhookRefused(status);
    }

    private async Task<int> AnswerAsync(HttpRequest request, CancellationToken ct)
    {
        if (!HttpMethods.IsPost(request.Method))
            return StatusCodes.Status405MethodNotAllowed;
        if (!IsFromTelegram(request))
            return StatusCodes.Status401Unauthorized;
        if (request.ContentLength > WebhookBody.Limit)
            return StatusCodes.Status413PayloadTooLarge;
        try
        {
            return await WebhookBody.ReadAsync(request.Body, ct) is { } body
                ? await StoreAsync(body, ct) : StatusCodes.Status413PayloadTooLarge;
        }
        catch (BadHttpRequestException e)
        {
            return e.StatusCode;
        }
    }

    private async Task<int> StoreAsync(byte[] body, CancellationToken ct)
    {
        var update = UpdateBatch.Read(body);
        if (update.Id is null || !WebhookBody.IsJson(body))
            return StatusCodes.Status400BadRequest;
        if (identity.Known is not { } bot || Arrivals.Of(update, bot) is not { } arrival)
            return StatusCodes.Status503ServiceUnavailable;
        try
        {
            await inbox.AcceptAsync([arrival], ct);
            health.Taken();
            groups.LeaveIfAny(update);
            return StatusCodes.Status200OK;
        }
        catch (Exception e)
        {
            log.WebhookNotStored(e);
            return StatusCodes.Status503ServiceUnavailable;
        }
    }

    // Digests have one length, so the time of the comparison tells nothing of the secret.
    private bool IsFromTelegram(HttpRequest request) =>
        request.Headers[SecretHeader] is [{ } secret] && CryptographicOperations.FixedTimeEquals(Digest(secret), _secret);

    private static byte[] Digest(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}

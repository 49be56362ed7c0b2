using Mentorship.Telegram.Wire;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Mentorship.Telegram.Polling;

/// <summary>The server's queue of updates, asked for in batches.</summary>
internal sealed class UpdateSource(BotApiClient client, BotIdentity identity, IOptions<TelegramOptions> options, ILogger<UpdateSource> log)
{
    private const int FullBatch = 100;

    // So many of the longest updates still fit into one answer.
    private const int SmallBatch = 7;

    private int _limit = FullBatch;
    private (long? Offset, JsonBody Body)? _asked;

    /// <summary>Confirms everything below the offset and waits for more.</summary>
    public async Task<ApiReply<RawUpdate[]>> NextAsync(long? offset, CancellationToken ct)
    {
        var wait = options.Value.PollTimeout;
        var body = Body(offset, _limit, wait);
        _asked = (offset, body);
        var reply = await client.GetUpdatesAsync(body, wait, ct);
        _limit = reply.IsTooBig ? SmallBatch : FullBatch;
        return reply;
    }

    public Task<ApiReply<RawUpdate[]>> ConfirmAsync(long offset, CancellationToken ct) =>
        client.GetUpdatesAsync(Body(offset, limit: 1, TimeSpan.Zero), TimeSpan.Zero, ct);

    /// <summary>A poll confirms when it comes, also one that is then cut off; a second one for the same number is held back.</summary>
    public bool HasAskedFor(long offset) => _asked is { Body.IsWritten: true } asked && asked.Offset == offset;

    /// <summary>Learns who we are and makes sure that updates come by polling.</summary>
    public async Task<ApiReply<User>> OpenAsync(CancellationToken ct)
    {
        var me = await identity.AskServerAsync(ct);
        if (me.End is CallEnd.Ok && await client.GetWebhookInfoAsync(ct) is { End: CallEnd.Ok, Result.Url: { Length: > 0 } })
            await DropWebhookAsync(ct);
        return me;
    }

    public async Task DropWebhookAsync(CancellationToken ct)
    {
        log.WebhookTakenOff();
        await client.DeleteWebhookAsync(ct);
    }

    /// <summary>Known since <see cref="OpenAsync"/>.</summary>
    public BotProfile Bot => identity.Known ?? throw new InvalidOperationException("The source was not opened.");

    private static JsonBody Body(long? offset, long limit, TimeSpan wait) =>
        JsonBody.Of(new GetUpdates(offset, limit, (long)wait.TotalSeconds, Update.Kinds), WireJson.Default.GetUpdates);
}

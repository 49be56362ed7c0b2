using Mentorship.Telegram;
using Mentorship.Telegram.Polling;
using Mentorship.Telegram.Webhook;
using Microsoft.Extensions.Options;

namespace Mentorship.Hosting;

/// <summary>Updates reach us. In webhook mode they come by themselves, once the server has been told where to.</summary>
internal sealed class ChannelCondition(
    PollingHealth polling, WebhookHealth webhook, BotIdentity identity, IOptions<TelegramOptions> options) : ICondition
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    public Task<string?> ComplaintAsync(CancellationToken ct) => Task.FromResult(
        Identity() ?? (options.Value.Mode is TelegramMode.Webhook ? Webhook() : Polling()));

    private string? Identity() => identity.Known is null ? "Telegram has not answered yet" : null;

    private string? Webhook() => webhook.IsSet ? null : "Telegram has not taken the webhook yet";

    private string? Polling() => polling switch
    {
        { Trouble: "conflict" } => "somebody else polls with this token",
        { Trouble: "refused" } => "Telegram refuses the token",
        { Trouble: "store" } => "updates cannot be stored",
        { Trouble: not null } => "Telegram cannot be reached",
        { Age: { } age } when age > Patience => "updates have stopped coming",
        _ => null,
    };
}

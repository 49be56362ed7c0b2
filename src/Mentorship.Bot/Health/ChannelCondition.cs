using Mentorship.Telegram;
using Mentorship.Telegram.Polling;
using Mentorship.Telegram.Webhook;
using Microsoft.Extensions.Options;

namespace Mentorship.Hosting;

/// <summary>Updates reach us. In webhook mode they come by themselves, once the server has been told where to and finds us there.</summary>
internal sealed class ChannelCondition(
    PollingHealth polling, WebhookHealth webhook, BotIdentity identity, IOptions<TelegramOptions> options) : ICondition
{
    private const string Refused = "Telegram refuses the token";
    private const string Away = "Telegram cannot be reached";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    public Task<string?> ComplaintAsync(CancellationToken ct) => Task.FromResult(
        Identity() ?? (options.Value.Mode is TelegramMode.Webhook ? Webhook() : Polling()));

    private string? Identity() => identity switch
    {
        { Known: not null } => null,
        { IsRefused: true } => Refused,
        _ => "Telegram has not answered yet",
    };

    private string? Webhook() => webhook switch
    {
        { Trouble: "refused" } => Refused,
        { Trouble: "away" } => Away,
        { IsSet: false } => "Telegram has not taken the webhook yet",
        { Trouble: not null } => "Telegram cannot bring updates to the webhook",
        _ => null,
    };

    private string? Polling() => polling switch
    {
        { Trouble: "conflict" } => "somebody else polls with this token",
        { Trouble: "refused" } => Refused,
        { Trouble: "store" } => "updates cannot be stored",
        { Trouble: not null } => Away,
        { Age: { } age } when age > Patience => "updates have stopped coming",
        _ => null,
    };
}

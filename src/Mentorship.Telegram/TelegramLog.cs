using Mentorship.Telegram.Wire;
using Microsoft.Extensions.Logging;

namespace Mentorship.Telegram;

/// <summary>Events of the wire. Addresses are never logged: they hold the token. Nor are chats: they are people.</summary>
internal static partial class TelegramLog
{
    [LoggerMessage(4001, LogLevel.Information, "Polling as bot {BotId}")]
    public static partial void PollingStarted(this ILogger log, long botId);

    [LoggerMessage(4002, LogLevel.Warning, "The Bot API did not answer as expected ({End}, {Status}); next try in {Pause}")]
    public static partial void ServerAway(this ILogger log, CallEnd end, int status, TimeSpan pause);

    [LoggerMessage(4003, LogLevel.Error, "Another program polls with the same token (409); next try in {Pause}")]
    public static partial void Conflict(this ILogger log, TimeSpan pause);

    [LoggerMessage(4004, LogLevel.Critical, "The Bot API refuses this bot ({Status}); check Telegram:Token and Telegram:ApiUrl")]
    public static partial void Misconfigured(this ILogger log, int status);

    [LoggerMessage(4005, LogLevel.Error, "{Count} updates could not be stored; they stay with Telegram, next try in {Pause}")]
    public static partial void NotStored(this ILogger log, Exception cause, int count, TimeSpan pause);

    [LoggerMessage(4006, LogLevel.Error, "An update without an id was left behind")]
    public static partial void WithoutId(this ILogger log);

    [LoggerMessage(4007, LogLevel.Warning, "A webhook was active and is taken off")]
    public static partial void WebhookTakenOff(this ILogger log);

    [LoggerMessage(4008, LogLevel.Information, "Webhook set for bot {BotId}")]
    public static partial void WebhookSet(this ILogger log, long botId);

    [LoggerMessage(4009, LogLevel.Warning, "A webhook call was refused with {Status}")]
    public static partial void WebhookRefused(this ILogger log, int status);

    [LoggerMessage(4011, LogLevel.Warning, "The last batch was not confirmed before the stop; it will come again and be dropped")]
    public static partial void NotConfirmed(this ILogger log);

    [LoggerMessage(4012, LogLevel.Warning, "Stopped before the webhook was set")]
    public static partial void WebhookNotSet(this ILogger log);

    [LoggerMessage(4014, LogLevel.Warning, "The webhook was taken off or set to another address; it is set again")]
    public static partial void WebhookLost(this ILogger log);

    [LoggerMessage(4015, LogLevel.Error, "Updates do not come through the webhook ({Trouble}); {Waiting} wait")]
    public static partial void WebhookTroubled(this ILogger log, string trouble, long waiting);

    [LoggerMessage(4010, LogLevel.Error, "A webhook update could not be stored; Telegram will bring it again")]
    public static partial void WebhookNotStored(this ILogger log, Exception cause);

    [LoggerMessage(4013, LogLevel.Information, "Asked to leave a group: {End} ({Status})")]
    public static partial void GroupLeft(this ILogger log, CallEnd end, int status);

    [LoggerMessage(4020, LogLevel.Information, "{Call} was not delivered: {Delivery} ({Status})")]
    public static partial void NotDelivered(this ILogger log, string call, string delivery, int status);

    [LoggerMessage(4021, LogLevel.Debug, "A press was not answered ({End}, {Status})")]
    public static partial void PressNotAnswered(this ILogger log, CallEnd end, int status);

    [LoggerMessage(4022, LogLevel.Debug, "Typing was not shown ({End}, {Status})")]
    public static partial void TypingNotShown(this ILogger log, CallEnd end, int status);

    [LoggerMessage(4023, LogLevel.Warning, "This server does not know button styles; they are left out from now on")]
    public static partial void StylesUnknown(this ILogger log);
}

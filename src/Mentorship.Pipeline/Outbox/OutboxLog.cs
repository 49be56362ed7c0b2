using Microsoft.Extensions.Logging;

namespace Mentorship.Pipeline;

/// <summary>Events of the sender. A message is named by its row: the chat is a person.</summary>
internal static partial class OutboxLog
{
    [LoggerMessage(2001, LogLevel.Warning, "At message {Seq}.{Ordinal} we were asked to slow down for {RetryAfter}")]
    public static partial void SlowedDown(this ILogger log, long seq, long ordinal, TimeSpan retryAfter);

    [LoggerMessage(2002, LogLevel.Warning, "Nobody knows whether message {Seq}.{Ordinal} arrived, time {Times}")]
    public static partial void Unsure(this ILogger log, long seq, long ordinal, long times);

    [LoggerMessage(2003, LogLevel.Information, "The chat of message {Seq}.{Ordinal} is closed")]
    public static partial void Unreachable(this ILogger log, long seq, long ordinal);

    [LoggerMessage(2004, LogLevel.Error, "Message {Seq}.{Ordinal} could not be carried")]
    public static partial void CourierFailed(this ILogger log, Exception reason, long seq, long ordinal);

    [LoggerMessage(2005, LogLevel.Error, "The fate of message {Seq}.{Ordinal} could not be stored")]
    public static partial void FateNotStored(this ILogger log, Exception reason, long seq, long ordinal);

    [LoggerMessage(2007, LogLevel.Error, "Message {Seq}.{Ordinal} can never be shown")]
    public static partial void NotShown(this ILogger log, Exception reason, long seq, long ordinal);

    [LoggerMessage(2006, LogLevel.Error, "A pause for all chats could not be stored")]
    public static partial void PauseNotStored(this ILogger log, Exception reason);
}

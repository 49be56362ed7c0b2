using Microsoft.Extensions.Logging;

namespace Mentorship.Pipeline;

/// <summary>Events of the road. An update is named by its row: the lane is a person's chat.</summary>
internal static partial class DispatchLog
{
    [LoggerMessage(3001, LogLevel.Warning, "Update {Seq} failed, try {Attempt}")]
    public static partial void Failed(this ILogger log, Exception reason, long seq, long attempt);

    [LoggerMessage(3002, LogLevel.Error, "The failure of update {Seq} could not be stored")]
    public static partial void NotStored(this ILogger log, Exception reason, long seq);

    [LoggerMessage(3003, LogLevel.Error, "Update {Seq} went to the dead letters")]
    public static partial void Buried(this ILogger log, long seq);

    [LoggerMessage(3004, LogLevel.Warning, "Command {Name} of update {Seq} is not known to this release")]
    public static partial void UnknownCommand(this ILogger log, string name, long seq);

    [LoggerMessage(3005, LogLevel.Warning, "A press in update {Seq} could not be answered")]
    public static partial void PressUnanswered(this ILogger log, Exception reason, long seq);

    [LoggerMessage(3006, LogLevel.Warning, "Update {Seq} comes faster than a person can send: its chat is slowed down")]
    public static partial void Flooded(this ILogger log, long seq);

    [LoggerMessage(3007, LogLevel.Error, "What waits in the inbox could not be read")]
    public static partial void NotRead(this ILogger log, Exception reason);
}

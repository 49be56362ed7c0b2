namespace Mentorship.Hosting;

internal static partial class HostLog
{
    [LoggerMessage(7001, LogLevel.Information,
        "Nobody is here yet. Import people with: import people FILE.csv. Then print their invitations with: invite --all")]
    public static partial void NobodyYet(this ILogger log);

    [LoggerMessage(7002, LogLevel.Information, "Serving people as @{Username}")]
    public static partial void ServingAs(this ILogger log, string username);

    [LoggerMessage(7003, LogLevel.Warning, "The session that holds the database has ended: nothing is written until it is taken again")]
    public static partial void HoldLost(this ILogger log);

    [LoggerMessage(7004, LogLevel.Information, "The database is held again")]
    public static partial void HoldTaken(this ILogger log);

    [LoggerMessage(7005, LogLevel.Warning, "The bot could not present itself and tries again in half a minute")]
    public static partial void NotPresented(this ILogger log, Exception reason);

    [LoggerMessage(7006, LogLevel.Warning, "{Complaint} It is ignored")]
    public static partial void UnknownSetting(this ILogger log, string complaint);
}

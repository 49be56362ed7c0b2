namespace Mentorship.Hosting;

internal static partial class HostLog
{
    [LoggerMessage(7001, LogLevel.Information,
        "Nobody is here yet. Import people with: import people FILE.csv. Then print their invitations with: invite --all")]
    public static partial void NobodyYet(this ILogger log);

    [LoggerMessage(7002, LogLevel.Information, "Serving people as @{Username}")]
    public static partial void ServingAs(this ILogger log, string username);
}

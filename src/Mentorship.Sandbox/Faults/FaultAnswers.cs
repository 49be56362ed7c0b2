namespace Mentorship.Sandbox;

/// <summary>What each kind of fault does to a call before and after it is carried out.</summary>
internal static class FaultAnswers
{
    public const string Html = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n"
        + "<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.18.0</center>\r\n</body>\r\n</html>\r\n";

    /// <summary>The answer in place of carrying out; null when the call is carried out.</summary>
    public static Answer? Before(Fault fault) => fault.Kind switch
    {
        FaultKind.TooManyRequests => Answer.TooMany(fault.RetryAfterSeconds),
        FaultKind.Blocked => Answer.Refused(403, "Forbidden: bot was blocked by the user"),
        FaultKind.VoicesForbidden => Answer.Bad("VOICE_MESSAGES_FORBIDDEN"),
        FaultKind.CutBefore => Answer.Refused(0, "cut before the effect"),
        FaultKind.ServerError or FaultKind.NotJson when !fault.AfterEffect => Answer.Refused(fault.StatusCode, fault.Kind.ToString()),
        _ => null,
    };

    /// <summary>How long the answer is kept back once the call was carried out.</summary>
    public static TimeSpan? Pause(Fault fault) => fault switch
    {
        { Kind: FaultKind.Silence } => Timeout.InfiniteTimeSpan,
        { Kind: FaultKind.Delay, AfterEffect: true } => fault.Delay,
        _ => null,
    };

    public static bool Cuts(Fault fault) => fault.Kind is FaultKind.CutBefore or FaultKind.CutAfter;
}

namespace Mentorship.Pipeline;

/// <summary>An accepted update that waits for its turn in its lane.</summary>
internal sealed record InboxRow(
    long Seq, string Source, string SourceId, string Lane, string Payload, long Attempts, long NotBefore, long ReceivedAt)
{
    /// <summary>It came before what its chat had brought earlier was done: whoever waits for answers brings no such.</summary>
    public bool IsHasty { get; init; }
}

/// <summary>Sources that are our own; everything else is named after a channel and its bot.</summary>
internal static class Sources
{
    public const string Timer = "timer";
    public const string Delivery = "delivery";
    public const string Admin = "admin";
    public const string Retry = "retry";

    /// <summary>The lane of what the service does for itself and no chat.</summary>
    public const string ServiceLane = "service";

    public static bool IsOwn(string source) => source is Timer or Delivery or Admin;
}

namespace Mentorship.Sandbox;

/// <summary>One thing that the service or the server did, as facts without what people wrote; the page finds words for it.</summary>
public sealed record TrailLine(long Seq, DateTimeOffset At, TrailKind Kind, long? Chat)
{
    /// <summary>The kind of the update, the method of the call or, of a timer, what it does.</summary>
    public string? Name { get; init; }

    public FaultKind? Fault { get; init; }

    public int? Code { get; init; }

    /// <summary>Why a call was refused.</summary>
    public string? Reason { get; init; }

    public TimeSpan? Took { get; init; }

    public bool TookEffect { get; init; }

    /// <summary>The same call as one that failed before.</summary>
    public bool IsRetry { get; init; }

    public long? MessageId { get; init; }
}

namespace Mentorship.Sandbox;

public enum FaultKind
{
    /// <summary>429 with retry_after.</summary>
    TooManyRequests,

    /// <summary>403, as if the person had blocked the bot.</summary>
    Blocked,

    /// <summary>502 with an HTML body, as the proxy in front of Telegram answers.</summary>
    ServerError,

    /// <summary>200 with a body that is no JSON.</summary>
    NotJson,

    /// <summary>The connection ends without an answer and nothing was done.</summary>
    CutBefore,

    /// <summary>The connection ends without an answer although it was done.</summary>
    CutAfter,

    /// <summary>The answer comes late, but it comes.</summary>
    Delay,

    /// <summary>Done, but never answered: the caller must give up by itself.</summary>
    Silence,

    /// <summary>Updates are served once more after they were confirmed.</summary>
    DuplicateUpdates,

    /// <summary>A press arrives after what the person did next.</summary>
    PressesOutOfOrder,
}

/// <summary>A fault to play: so many times, or for a share of the calls, for one chat or method or all.</summary>
public sealed record Fault(FaultKind Kind)
{
    /// <summary>How many times it strikes; null without end.</summary>
    public int? Count { get; init; }

    /// <summary>The probability of each strike, 1 = always.</summary>
    public double Share { get; init; } = 1;

    public long? Chat { get; init; }

    public string? Method { get; init; }

    public int RetryAfterSeconds { get; init; } = 1;

    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Whether the call of a 5xx or non-JSON answer was carried out before.</summary>
    public bool AfterEffect { get; init; }

    public int StatusCode { get; init; } = 502;
}

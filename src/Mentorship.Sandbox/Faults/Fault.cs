namespace Mentorship.Sandbox;

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

    /// <summary>Whether a delay, a 5xx or a non-JSON answer comes after the call was carried out.</summary>
    public bool AfterEffect { get; init; }

    public int StatusCode { get; init; } = 502;
}

using System.Text.Json;

namespace Mentorship.Sandbox;

/// <summary>One call of the bot with what became of it.</summary>
public sealed record CallRecord(long Seq, string Method, long? Chat, JsonElement Parameters)
{
    /// <summary>Real time since the server started.</summary>
    public required TimeSpan Received { get; init; }

    /// <summary>The service's clock when the call came.</summary>
    public required DateTimeOffset At { get; init; }

    public TimeSpan Took { get; init; }

    public int Code { get; init; }

    public string? Description { get; init; }

    /// <summary>Whether the world changed or was read by it; a call can take effect and still be answered by a fault.</summary>
    public bool TookEffect { get; init; }

    public FaultKind? Fault { get; init; }

    public long? MessageId { get; init; }
}

using Mentorship.Testing;

namespace Mentorship.Pipeline.Tests.Road;

/// <summary>What a test may want otherwise.</summary>
internal sealed record RoadOptions
{
    public required Store Store { get; init; }

    /// <summary>0 switches pacing off.</summary>
    public int PerSecond { get; init; } = 25;

    public int Seed { get; init; } = 1;

    public string? AlarmChat { get; init; }

    /// <summary>For what only the real ticking of the clock can prove.</summary>
    public bool InRealTime { get; init; }

    /// <summary>What stands between the service and its server.</summary>
    public Func<IChannel, IChannel> Channel { get; init; } = channel => channel;

    public Action<FeatureMap> Register { get; init; } = _ => { };
}

using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>What a feature is going to write to the acting person by itself, as it is planned now.</summary>
internal interface IComing
{
    Task<IReadOnlyList<ComingLine>> UntilAsync(DateTimeOffset until, Occasion on, CancellationToken ct);
}

/// <param name="What">What it will be about; its words are made when it is sent.</param>
/// <param name="School">Where it belongs: curators see what belongs to their school, and nothing that belongs to none.</param>
internal sealed record ComingLine(DateTimeOffset At, Phrase What, string? School)
{
    /// <summary>The command of the timer that brings it; whoever lists timers leaves out what is told by this line.</summary>
    public Type? Timer { get; init; }

    /// <summary>When that timer fires; null where it is the moment of the line.</summary>
    public DateTimeOffset? FiresAt { get; init; }
}

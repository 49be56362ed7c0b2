using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>What a feature expects to be crowded by then, in one line for those who answer for a school; null where nothing is planned.</summary>
internal interface IForecast
{
    Task<Phrase?> UntilAsync(DateTimeOffset until, Occasion on, CancellationToken ct);
}

/// <summary>The minute in which most of something falls due.</summary>
/// <param name="Minute">Counted from 1970.</param>
internal sealed record BusyMinuteRow(long Minute, long Due)
{
    public DateTimeOffset At => DateTimeOffset.FromUnixTimeSeconds(Minute * 60);
}

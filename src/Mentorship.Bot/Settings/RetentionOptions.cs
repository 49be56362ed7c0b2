using System.ComponentModel.DataAnnotations;

namespace Mentorship.Hosting;

/// <summary>How long the traces of the traffic are kept.</summary>
public sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>Numbers of updates, to drop repetitions; the channel itself repeats for 24 hours.</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "30.00:00:00")]
    public TimeSpan Updates { get; init; } = TimeSpan.FromHours(72);

    /// <summary>Updates that could not be handled, for another try.</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "30.00:00:00")]
    public TimeSpan DeadLetters { get; init; } = TimeSpan.FromDays(7);

    /// <summary>Messages sent, with what became of them.</summary>
    [Range(typeof(TimeSpan), "7.00:00:00", "365.00:00:00")]
    public TimeSpan Sent { get; init; } = TimeSpan.FromDays(60);
}

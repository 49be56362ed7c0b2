using System.ComponentModel.DataAnnotations;

namespace Mentorship.Hosting;

/// <summary>How long the traces of the traffic are kept.</summary>
public sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>
    /// Numbers of updates, to drop repetitions: not shorter than the 72 hours that duplicates are known for, and shorter than the week
    /// after which Telegram may begin its numbers anew, so that a new update is never taken for an old one.
    /// </summary>
    [Range(typeof(TimeSpan), "3.00:00:00", "6.00:00:00")]
    public TimeSpan Updates { get; init; } = TimeSpan.FromHours(72);

    /// <summary>Updates that could not be handled, for another try.</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "30.00:00:00")]
    public TimeSpan DeadLetters { get; init; } = TimeSpan.FromDays(7);

    /// <summary>Messages sent, with what became of them.</summary>
    [Range(typeof(TimeSpan), "7.00:00:00", "365.00:00:00")]
    public TimeSpan Sent { get; init; } = TimeSpan.FromDays(60);
}

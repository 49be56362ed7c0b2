using System.ComponentModel.DataAnnotations;

namespace Mentorship.Features;

/// <summary>How announcements to many share the road with everything else.</summary>
public sealed class BroadcastOptions
{
    public const string Section = "Broadcasts";

    /// <summary>
    /// How many messages of one announcement wait for the sender at a time, or what leaves in two seconds if that is more;
    /// the rest waits in the list of recipients.
    /// </summary>
    [Range(1, 10_000)]
    public int Portion { get; init; } = 200;

    /// <summary>How many people enter the list of recipients in one commit; everybody else's writes wait meanwhile.</summary>
    [Range(1, 100_000)]
    public int Freeze { get; init; } = 2000;

    /// <summary>How often an author is shown how far the sending is.</summary>
    public TimeSpan ProgressEvery { get; init; } = TimeSpan.FromSeconds(5);
}

using System.ComponentModel.DataAnnotations;
using Mentorship.Domain.Broadcasts;

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

    /// <summary>How many people enter the list of recipients, or are put off, in one commit; everybody else's writes wait meanwhile.</summary>
    [Range(1, 100_000)]
    public int Freeze { get; init; } = 2000;

    /// <summary>How often an author is shown how far the sending is.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "01:00:00")]
    public TimeSpan ProgressEvery { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How many messages that nobody asked for a person gets in a day before what is only «к сведению» waits for the evening;
    /// 0 for no such limit.
    /// </summary>
    [Range(0, 100)]
    public int MessagesPerDay { get; init; } = 3;

    /// <summary>When what has waited comes as one message, by the clock of its reader.</summary>
    public TimeOnly DigestAt { get; init; } = new(18, 0);

    internal DailyBudget Budget => new(MessagesPerDay, DigestAt);
}

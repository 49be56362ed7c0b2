using Mentorship.Pipeline.Texts;

namespace Mentorship.Pipeline;

/// <summary>What an installation may set about the road of updates.</summary>
public sealed class PipelineOptions
{
    /// <summary>Sends in any 1,000 ms, all chats together; 0 switches every pacing off, for measurements.</summary>
    public int MessagesPerSecond { get; set; } = 25;

    /// <summary>The zone of chats that have not chosen one.</summary>
    public string Zone { get; set; } = Zones.Default;

    /// <summary>The language of chats that have not chosen one and whose app speaks none of ours.</summary>
    public string Locale { get; set; } = Language.Russian.Code;

    /// <summary>The chat that hears of trouble with the service, such as <c>tg:1001</c>; null for none.</summary>
    public string? AlarmChat { get; set; }

    /// <summary>Messages about what begins like this are not to be passed on; null for none.</summary>
    public string? ProtectedAbout { get; set; }

    /// <summary>How long an ended update is kept to drop its duplicates; the channel repeats for 24 h.</summary>
    public TimeSpan KeepInbox { get; set; } = TimeSpan.FromHours(72);

    /// <summary>How long the words of a dead letter are kept for another try.</summary>
    public TimeSpan KeepDeadLetters { get; set; } = TimeSpan.FromDays(7);

    /// <summary>How long the fate of a message sent is known.</summary>
    public TimeSpan KeepOutbox { get; set; } = TimeSpan.FromDays(60);
}

using Mentorship.Conversations;

namespace Mentorship.Pipeline;

/// <summary>A message in the sender's memory. The row in the store is the truth; a message without one is a by-product that may be lost.</summary>
internal sealed class Entry(string chat, Priority priority)
{
    public long Seq { get; init; }

    public long Ordinal { get; init; }

    public bool IsStored { get; init; } = true;

    public string Chat => chat;

    public Priority Priority => priority;

    public DateTimeOffset DueAt { get; set; }

    public DateTimeOffset? ValidUntil { get; init; }

    public string? About { get; init; }

    public string? Slot { get; init; }

    public MessageRef? Origin { get; init; }

    /// <summary>The school for which the service acts when the fate is reported.</summary>
    public string? OrganizationId { get; init; }

    /// <summary>The row forgets the chat once the message has ended.</summary>
    public bool LeavesNoTrace { get; init; }

    /// <summary>No new message with it leaves a second time; an edit that is made again makes none.</summary>
    public bool IsSentOnce { get; init; }

    public StoredMessage? Message { get; set; }

    /// <summary>The message as stored, read when it is claimed.</summary>
    public string? Payload { get; set; }

    /// <summary>The copy that was to change can be changed no more.</summary>
    public bool IsPastChange { get; set; }

    /// <summary>What the server would not have in this message.</summary>
    public Niceties Without { get; set; }

    /// <summary>The row says <c>sending</c>: whatever happens to the process now leaves the message unknown.</summary>
    public bool IsClaimed { get; set; }

    /// <summary>Calls so far whose fate nobody knows.</summary>
    public long Unsure { get; set; }

    /// <summary>A reminder that may have come before says so; a screen only takes the place of itself.</summary>
    public bool MayBeSecond => Unsure > 0 && priority is Priority.Reminder;

    /// <summary>Later messages about the same thing wait for this one.</summary>
    public bool HoldsAbout { get; set; }

    /// <summary>Calls in a row that provably did not happen.</summary>
    public int Misses { get; set; }
}

using System.Collections.Concurrent;
using Mentorship.Conversations;

namespace Mentorship.Pipeline;

/// <summary>What a slot holds: the message, what was last shown there, and whether it has buttons to take away.</summary>
internal sealed record SlotState(long MessageId, int? Hash, bool MayHaveKeys)
{
    /// <summary>The row shown there last; nothing is known of rows of earlier processes, which were shown before any of this one.</summary>
    public (long Seq, long Ordinal) Row { get; init; }
}

/// <summary>What the sender must know of one chat.</summary>
internal sealed class ChatState(Reader reader)
{
    private const int CopiesRemembered = 32;

    // Made for one, since there is a state for every chat of a district: the usual room is for dozens.
    private readonly ConcurrentDictionary<MessageRef, (long Id, string? About)> _copies = new(1, 1);
    private long _newest;

    public Reader Reader { get; set; } = reader;

    public bool IsReachable { get; set; } = true;

    /// <summary>The binding was changed: language, zone and reachability must be read again.</summary>
    public bool IsOutdated { get; set; }

    /// <summary>The newest message of the chat, ours or theirs.</summary>
    public long Newest => Volatile.Read(ref _newest);

    public ConcurrentDictionary<string, SlotState> Slots { get; } = new(1, 1);

    /// <summary>What was sent a moment ago and may not be in the store yet.</summary>
    public (long Id, string? About)? CopyOf(MessageRef origin) => _copies.TryGetValue(origin, out var copy) ? copy : null;

    public void Carries(MessageRef origin, long messageId, string? about)
    {
        if (_copies.Count >= CopiesRemembered) _copies.Clear();
        _copies[origin] = (messageId, about);
    }

    public void Saw(long messageId)
    {
        for (var known = Newest; messageId > known;)
        {
            var found = Interlocked.CompareExchange(ref _newest, messageId, known);
            if (found == known) return;
            known = found;
        }
    }

    /// <summary>The message was pressed, so it is there: its number may have been lost.</summary>
    public void Heal(string slot, long messageId)
    {
        var found = new SlotState(messageId, null, MayHaveKeys: true);
        Slots.AddOrUpdate(slot, found, (_, known) => known.MessageId < messageId ? found with { Row = known.Row } : known);
        Saw(messageId);
    }

    /// <summary>A message of unknown fate is not repeated over what has been shown in its place since.</summary>
    public bool ShowsLater(Entry entry) =>
        entry is { Unsure: > 0, Slot: { } slot } && Slots.TryGetValue(slot, out var now)
        && now.Row.CompareTo((entry.Seq, entry.Ordinal)) > 0;
}

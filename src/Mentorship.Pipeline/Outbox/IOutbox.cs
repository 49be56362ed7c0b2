using Mentorship.Conversations;

namespace Mentorship.Pipeline;

/// <summary>What handlers may ask of the messages already written.</summary>
public interface IOutbox
{
    /// <summary>Takes back everything about a thing that has not left yet.</summary>
    /// <returns>How many messages have certainly not been read: one under way or of unknown fate may have been.</returns>
    Task<int> CancelAsync(string about, CancellationToken ct);

    /// <summary>Takes back everything about a thing that has not left for one chat yet.</summary>
    /// <inheritdoc cref="CancelAsync(string, CancellationToken)" path="/returns"/>
    Task<int> CancelInAsync(string chat, string about, CancellationToken ct);

    /// <summary>Takes back what carries somebody's message and has not left yet.</summary>
    Task CancelAsync(string about, MessageRef origin, CancellationToken ct);

    /// <summary>
    /// What waits in a chat for a moment, such as the end of a night, waits for another, earlier or later; the order of writing stays.
    /// </summary>
    Task MoveAsync(string chat, DateTimeOffset from, DateTimeOffset to, CancellationToken ct);

    /// <summary>
    /// What waits in a chat waits in another chat of the same person, buttons and all, and what found the first one closed counts as missed
    /// in the other. What answers somebody there, or concerns messages that are there already, stays.
    /// </summary>
    Task CarryAsync(string from, string to, CancellationToken ct);

    /// <summary>The message that one of ours carries, or the message itself where it carries none.</summary>
    Task<MessageRef> OriginalAsync(MessageRef message, CancellationToken ct);

    /// <summary>Every message known to carry this one, oldest first; cards that quote it are not among them.</summary>
    Task<IReadOnlyList<MessageRef>> CopiesAsync(MessageRef original, CancellationToken ct);

    /// <summary>The messages of people that wait to leave for this chat, with a report of their fate, and certainly have not begun to.</summary>
    Task<IReadOnlyList<MessageRef>> ComingAsync(string chat, string about, CancellationToken ct);

    /// <summary>What a message of ours in this chat was about, or null.</summary>
    Task<string?> AboutAsync(string chat, long messageId, CancellationToken ct);
}

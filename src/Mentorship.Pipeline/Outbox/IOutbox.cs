namespace Mentorship.Pipeline;

/// <summary>What handlers may ask of the messages already written.</summary>
public interface IOutbox
{
    /// <summary>Takes back everything about a thing that has not left yet.</summary>
    /// <returns>How many messages have certainly not been read: one under way or of unknown fate may have been.</returns>
    Task<int> CancelAsync(string about, CancellationToken ct);

    /// <summary>What a message of ours in this chat was about, or null.</summary>
    Task<string?> AboutAsync(string chat, long messageId, CancellationToken ct);
}

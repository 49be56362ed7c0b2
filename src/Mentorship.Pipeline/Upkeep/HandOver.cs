namespace Mentorship.Pipeline;

/// <summary>
/// Finds what was committed but never reached the lanes or the sender. Rows are handed over in memory after their commit,
/// and the answer to a commit can be lost with a connection.
/// </summary>
internal sealed class HandOver(Dispatcher dispatcher, OutboxSender sender)
{
    public async Task LookAgainAsync(CancellationToken ct)
    {
        await dispatcher.LookAgainAsync();
        await sender.LookAgainAsync(ct);
    }
}

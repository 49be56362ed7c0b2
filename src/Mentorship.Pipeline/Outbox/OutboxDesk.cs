using Mentorship.Conversations;

namespace Mentorship.Pipeline;

/// <inheritdoc cref="IOutbox" />
internal sealed class OutboxDesk(Unit unit, OutboxSender sender, TimeProvider time) : IOutbox
{
    /// <summary>What is to come after a message that waits is written to be due a second later.</summary>
    private static readonly TimeSpan Behind = TimeSpan.FromSeconds(2);

    public Task<int> CancelAsync(string about, CancellationToken ct) => OutboxTable.CancelAsync(unit, about, time.GetUtcNow(), ct);

    public Task CancelAsync(string about, MessageRef origin, CancellationToken ct) =>
        OutboxTable.CancelAsync(unit, about, origin, time.GetUtcNow(), ct);

    public Task<int> CancelInAsync(string chat, string about, CancellationToken ct) =>
        OutboxTable.CancelInAsync(unit, chat, about, time.GetUtcNow(), ct);

    public async Task<MessageRef> OriginalAsync(MessageRef message, CancellationToken ct) =>
        await CopyTable.OriginAsync(unit, message, ct) ?? message;

    public Task<IReadOnlyList<MessageRef>> CopiesAsync(MessageRef original, CancellationToken ct) => CopyTable.OfAsync(unit, original, ct);

    public Task<IReadOnlyList<MessageRef>> ComingAsync(string chat, string about, CancellationToken ct) =>
        OutboxTable.ComingAsync(unit, chat, about, ct);

    public Task<string?> AboutAsync(string chat, long messageId, CancellationToken ct) => OutboxTable.AboutAsync(unit, chat, messageId, ct);

    public async Task MoveAsync(string chat, DateTimeOffset from, DateTimeOffset to, CancellationToken ct)
    {
        var moved = await OutboxTable.MoveAsync(unit, chat, (from, to), Behind, ct);
        Follow(moved);
    }

    public async Task CarryAsync(string from, string to, CancellationToken ct)
    {
        var carried = new List<UnsentRow>();
        foreach (var row in await OutboxTable.HeldAsync(unit, from, ct))
        {
            if (row.Carried() is not { } message || await OutboxTable.CarryAsync(unit, row, message, (from, to), ct) is not [var there]) continue;
            carried.Add(there);
            if (message.Token is { } token) await Cards.CarryAsync(unit, token, from, to, ct);
        }
        await OutboxTable.CarryMissedAsync(unit, from, to, ct);
        Follow(carried);
    }

    private void Follow(IReadOnlyList<UnsentRow> moved)
    {
        if (moved is not []) unit.AfterCommit(() => sender.Move([.. moved.Select(Leftovers.Entry).OrderBy(entry => (entry.Seq, entry.Ordinal))]));
    }
}

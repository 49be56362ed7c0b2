using Mentorship.Conversations;

namespace Mentorship.Pipeline;

/// <summary>What an earlier process left unsent. A message it was sending has an unknown fate.</summary>
internal static class Leftovers
{
    /// <summary>What waits for its turn, and what has been unclear so often that it is left at that.</summary>
    public static async Task<(IReadOnlyList<Entry> Waiting, IReadOnlyList<Entry> GivenUp)> LoadAsync(
        Database database, DateTimeOffset now, CancellationToken ct)
    {
        await database.RunAsync(unit => OutboxTable.InterruptedAsync(unit, now, ct), ct);
        var (waiting, givenUp) = (new List<Entry>(), new List<Entry>());
        foreach (var row in await OutboxTable.UnsentAsync(database, ct))
        {
            var entry = Entry(row);
            (row.State is "new" || Repeats(entry, now) ? waiting : givenUp).Add(entry);
        }
        return (waiting, givenUp);
    }

    private static bool Repeats(Entry entry, DateTimeOffset now)
    {
        if (Pipeline.Repeats.After(entry, null) is not { } pause) return false;
        if (entry.DueAt <= now) entry.DueAt = now + pause;
        entry.HoldsAbout = entry.About is not null;
        return true;
    }

    public static Entry Entry(UnsentRow row) => new(row.Chat, (Priority)row.Priority)
    {
        Seq = row.Seq, Ordinal = row.Ordinal, DueAt = DateTimeOffset.FromUnixTimeMilliseconds(row.DueAt),
        About = row.About, Slot = row.Slot, OrganizationId = row.OrganizationId,
        ValidUntil = row.ValidUntil is { } until ? DateTimeOffset.FromUnixTimeMilliseconds(until) : null,
        Origin = row is { OriginChat: { } chat, OriginMessage: { } message } ? new MessageRef(chat, message) : null,
        Unsure = row.Unsure, LeavesNoTrace = row.Traceless == 1, IsSentOnce = row.SentOnce == 1,
    };
}

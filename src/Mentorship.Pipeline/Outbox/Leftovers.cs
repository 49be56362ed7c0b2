using Mentorship.Conversations;

namespace Mentorship.Pipeline;

/// <summary>What an earlier process left unsent. A message it was sending has an unknown fate.</summary>
internal static class Leftovers
{
    public static async Task<IReadOnlyList<Entry>> LoadAsync(Database database, DateTimeOffset now, CancellationToken ct)
    {
        await database.RunAsync(unit => OutboxTable.InterruptedAsync(unit, ct), ct);
        var rows = await OutboxTable.UnsentAsync(database, ct);
        return [.. rows.Select(row => Entry(row, now)).OfType<Entry>()];
    }

    private static Entry? Entry(UnsentRow row, DateTimeOffset now)
    {
        var due = DateTimeOffset.FromUnixTimeMilliseconds(row.DueAt);
        var entry = new Entry(row.Chat, (Priority)row.Priority)
        {
            Seq = row.Seq, Ordinal = row.Ordinal, DueAt = due, About = row.About, Slot = row.Slot, OrganizationId = row.OrganizationId,
            ValidUntil = row.ValidUntil is { } until ? DateTimeOffset.FromUnixTimeMilliseconds(until) : null,
            Origin = row is { OriginChat: { } chat, OriginMessage: { } message } ? new MessageRef(chat, message) : null,
            Unsure = row.Unsure,
        };
        if (row.State is "new") return entry;
        if (Repeats.After(entry, null) is not { } pause) return null;
        entry.DueAt = due > now ? due : now + pause;
        entry.HoldsAbout = entry.About is not null;
        return entry;
    }
}

using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Settings;

internal sealed record HeldRow(long DueAt, string? School, long Count);

/// <summary>What is written already and waits for the end of the quiet hours of the acting person; announcements tell of themselves.</summary>
internal sealed class ComingHeld(Unit unit) : IComing
{
    // The longer list of states only names the index of what waits, which holds few rows of many.
    private const string Held = """
        select o.due_at, o.organization_id as school, count(*) as count
        from outbox o join bindings b on b.chat = o.chat
        where b.person_id = @ActorId and b.reachable = 1 and o.state in ('new', 'sending', 'unknown') and o.state = 'new'
            and o.priority <> @Announcements and o.due_at > @Now and o.due_at <= @Until
        group by o.due_at, o.organization_id
        """;

    public async Task<IReadOnlyList<ComingLine>> UntilAsync(DateTimeOffset until, Occasion on, CancellationToken ct) =>
    [
        .. (await unit.QueryAsync<HeldRow>(Held, new { on.Now, Until = until, Announcements = (long)Priority.Broadcast }, ct))
            .Select(row => new ComingLine(Moments.Of(row.DueAt), new Phrase(SettingsTexts.ComingHeld, ("count", row.Count)), row.School)),
    ];
}

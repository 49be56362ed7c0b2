using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

internal sealed record ComingEventRow(long Number, long RemindAt, long EventAt, string? School);

/// <summary>Reminders that the acting person asked for below an announcement.</summary>
internal sealed class ComingEvents(Unit unit) : IComing
{
    private const string Mine = """
        select p.number, r.remind_at, p.event_at, r.organization_id as school
        from broadcast_recipients r join broadcasts p on p.id = r.broadcast_id
        where r.person_id = @ActorId and r.reminder = 'Planned' and r.remind_at <= @Until and p.event_at > @Now
            and p.state in ('Sending', 'Paused', 'Sent', 'PartiallySent', 'Failed')
        """;

    public async Task<IReadOnlyList<ComingLine>> UntilAsync(DateTimeOffset until, Occasion on, CancellationToken ct) =>
        [.. (await unit.QueryAsync<ComingEventRow>(Mine, new { Until = until, on.Now }, ct)).Select(Line)];

    private static ComingLine Line(ComingEventRow row) => new(
        Moments.Of(row.RemindAt), new Phrase(BroadcastTexts.RemindsLater, ("number", row.Number), ("at", Moments.Of(row.EventAt))), row.School)
    {
        Timer = typeof(RemindOfEvent),
    };
}

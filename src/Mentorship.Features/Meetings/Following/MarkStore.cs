using Mentorship.Domain;
using Mentorship.Domain.Meetings.Attendance;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

internal sealed record MarkRow(string PersonId, long WasHeld, long MarkedAt);

/// <summary>What each side said about whether a meeting took place.</summary>
internal sealed class MarkStore(Unit unit)
{
    private const string Of = """
        select person_id, was_held, marked_at from attendance_marks
        where meeting_id = @Meeting and organization_id = @OrganizationId
        order by marked_at, person_id
        """;

    private const string Put = """
        insert into attendance_marks (meeting_id, person_id, organization_id, was_held, marked_at)
        values (@Meeting, @By, @OrganizationId, @WasHeld, @At)
        on conflict (meeting_id, person_id) do update set was_held = excluded.was_held, marked_at = excluded.marked_at
        """;

    /// <summary>Of the meeting as it is: what was said of a time before it moved is no word on this one.</summary>
    public async Task<AttendanceSheet> SheetAsync(Arranged now, CancellationToken ct) => new(now.Meeting,
        [.. (await unit.QueryAsync<MarkRow>(Of, new { Meeting = now.Id }, ct)).Select(row => new AttendanceMark(
            new PersonId(Guid.Parse(row.PersonId)), row.WasHeld > 0, Moments.Of(row.MarkedAt)))
            .Where(mark => mark.At >= now.Meeting.Time.Start)]);

    public Task PutAsync(Arranged now, AttendanceMark mark, CancellationToken ct) =>
        unit.ExecuteAsync(Put, new { Meeting = now.Id, mark.By, mark.WasHeld, mark.At }, ct);
}

using Mentorship.Pipeline;

namespace Mentorship.Features.Hours;

/// <summary>Hours and lessons of the acting person in the school they act in.</summary>
internal sealed class WeekStore(Unit unit)
{
    private const string Hours = """
        insert into person_hours (person_id, organization_id, hours, lessons) values (@ActorId, @OrganizationId, @Week, null)
        on conflict (person_id, organization_id) do update set hours = excluded.hours
        """;

    private const string Lessons = """
        insert into person_hours (person_id, organization_id, hours, lessons) values (@ActorId, @OrganizationId, null, @Week)
        on conflict (person_id, organization_id) do update set lessons = excluded.lessons
        """;

    /// <param name="week">Null for the hours of the school.</param>
    public Task SetHoursAsync(string? week, CancellationToken ct) => SetAsync(Hours, week, ct);

    /// <param name="week">Null for unknown: then every lesson counts as taken.</param>
    public Task SetLessonsAsync(string? week, CancellationToken ct) => SetAsync(Lessons, week, ct);

    /// <summary>Who belongs to no school has no week in it.</summary>
    private async Task SetAsync(string sql, string? week, CancellationToken ct)
    {
        if (unit.Actor.OrganizationId is not null) await unit.ExecuteAsync(sql, new { Week = week }, ct);
    }
}

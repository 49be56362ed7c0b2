using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>The school's list no longer gives somebody a role that they had; what hangs on it ends.</summary>
internal sealed record RolesEnded(Guid Person)
{
    public const string Name = "roles.ended";

    /// <summary>Told by the command line, which acts beside the service: questions first, then pairs.</summary>
    public static async Task TellAsync(Unit unit, string person, string school, DateTimeOffset now, CancellationToken ct)
    {
        await LeaveAsync(unit, (Name, new RolesEnded(Guid.Parse(person))), (person, school), now, ct);
        await LeaveAsync(unit, (PairRolesEnded.Name, new PairRolesEnded(Guid.Parse(person))), (person, school), now, ct);
    }

    private static Task LeaveAsync(
        Unit unit, (string Name, object Command) errand, (string Person, string School) about, DateTimeOffset now, CancellationToken ct) =>
        Errands.LeaveAsync(
            unit, errand, ($"{errand.Name}:{about.Person}:{about.School}:{now.ToUnixTimeMilliseconds()}", about.School), now, ct);
}

/// <summary>The same for the pairs of the person: a command has one hearer.</summary>
internal sealed record PairRolesEnded(Guid Person)
{
    public const string Name = "roles.ended-for-pairs";
}

/// <summary>The school's list gave somebody a role or took one away; what the chat offers follows.</summary>
internal sealed record RolesChanged(string Person)
{
    public const string Name = "roles.changed";

    public static Task TellAsync(Unit unit, string person, string? school, DateTimeOffset now, CancellationToken ct) => Errands.LeaveAsync(
        unit, (Name, new RolesChanged(person)), ($"{Name}:{person}:{now.ToUnixTimeMilliseconds()}", school), now, ct);
}

/// <summary>The roles of people other than the one who acts, in the school of the unit.</summary>
internal sealed class RolesHere(Unit unit)
{
    private const string Of = """
        select role from role_assignments
        where person_id = @Person and (organization_id = @OrganizationId or organization_id is null)
            and act_from <= @Now and (act_to is null or act_to > @Now)
        """;

    private const string OfSchool = """
        select role from role_assignments
        where person_id = @Person and organization_id = @OrganizationId and act_from <= @Now and (act_to is null or act_to > @Now)
        """;

    public Task<bool> MayAsync(PersonId person, string right, DateTimeOffset now, CancellationToken ct) =>
        MayAsync(Of, (person, right), now, ct);

    /// <summary>By the roles of the school itself: a role of the municipality opens nothing in it (INV-17).</summary>
    public Task<bool> MayInSchoolAsync(PersonId person, string right, DateTimeOffset now, CancellationToken ct) =>
        MayAsync(OfSchool, (person, right), now, ct);

    private async Task<bool> MayAsync(string sql, (PersonId Person, string Right) asked, DateTimeOffset now, CancellationToken ct) =>
        Permissions.Of(
            RoleNames.Read(await unit.QueryAsync<string>(sql, new { asked.Person, Now = now }, ct)), asked.Right) is not Reach.None;
}

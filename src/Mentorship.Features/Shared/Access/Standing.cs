using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>A role as stored: in which school or municipality it holds.</summary>
internal sealed record HeldRole(Role Role, string? OrganizationId, string? MunicipalityId)
{
    /// <summary>Reads «role:school:municipality», the form in which one statement brings all roles of a person.</summary>
    public static IEnumerable<HeldRole> Parse(string roles) =>
        from text in roles.Split(',', StringSplitOptions.RemoveEmptyEntries)
        let parts = text.Split(':')
        let role = parts.Length is 3 ? RoleNames.Read(parts[0]) : null
        where role is not null
        select new HeldRole(role.Value, NullIfEmpty(parts[1]), NullIfEmpty(parts[2]));

    private static string? NullIfEmpty(string text) => text.Length is 0 ? null : text;
}

/// <summary>Turns what is stored about a person into the actor of a unit: the school they act in, and their roles there.</summary>
internal static class Standing
{
    /// <summary>Stands instead of every role until consent is given: nobody without consent has a role in force.</summary>
    public const string AwaitingConsent = nameof(AwaitingConsent);

    public static Actor Of(PresenceRow row, int requiredConsent)
    {
        if (row.PersonId is null) return Actor.Stranger;
        var held = HeldRole.Parse(row.Roles).ToList();
        var school = ActsIn(row, held);
        var municipality = held.Select(role => role.MunicipalityId).FirstOrDefault(id => id is not null) ?? row.MunicipalityId;
        var roles = row.ConsentVersion >= requiredConsent ? InForce(held, school) : [AwaitingConsent];
        return new Actor(row.PersonId, school, municipality, roles) { IsPassing = row.ConsentVersion is 0 };
    }

    private static string? ActsIn(PresenceRow row, IReadOnlyList<HeldRole> held)
    {
        var schools = held.Select(role => role.OrganizationId).OfType<string>().Distinct().ToList();
        return schools switch
        {
            [] => row.OrganizationId,
            [var only] => only,
            _ => schools.Find(school => school == row.ActingOrganizationId),
        };
    }

    private static string[] InForce(IReadOnlyList<HeldRole> held, string? school) =>
        [.. held.Where(role => role.OrganizationId is null || school is null || role.OrganizationId == school)
            .Select(role => role.Role.ToString()).Distinct().DefaultIfEmpty(nameof(Role.Guest))];
}

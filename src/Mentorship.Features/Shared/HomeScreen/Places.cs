using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>The name that stands over the home screen of those who answer for a place: their school or their municipality.</summary>
internal sealed class Places(Unit unit)
{
    private const string School = "select name from organizations where id = @OrganizationId";
    private const string Municipality = "select name from municipalities where id = @MunicipalityId";

    public async Task<string?> NameForAsync(Occasion on, CancellationToken ct)
    {
        var roles = on.Actor.RolesInForce().ToList();
        var sql = roles.Exists(role => role is Role.SchoolCurator or Role.Head) ? School
            : roles.Contains(Role.MunicipalCurator) ? Municipality
            : null;
        return sql is null ? null : await unit.SingleAsync<string>(sql, null, ct);
    }
}

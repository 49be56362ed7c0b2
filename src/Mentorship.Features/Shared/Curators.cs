using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>Tells the curators of a school; where it has none who can be reached, those of its municipality.</summary>
internal sealed class Curators(Unit unit, QuietTime quiet)
{
    private const string OfSchool = """
        select distinct b.chat
        from role_assignments r
        join bindings b on b.person_id = r.person_id and b.reachable = 1
        where r.role = 'SchoolCurator' and r.organization_id = @OrganizationId
            and r.act_from <= @Now and (r.act_to is null or r.act_to > @Now)
            and exists (select 1 from consents c
                where c.person_id = r.person_id and c.purpose = 'PersonalData' and c.revoked_at is null)
        """;

    private const string OfMunicipality = """
        select distinct b.chat
        from role_assignments r
        join organizations o on o.municipality_id = r.municipality_id
        join bindings b on b.person_id = r.person_id and b.reachable = 1
        where r.role = 'MunicipalCurator' and o.id = @OrganizationId
            and r.act_from <= @Now and (r.act_to is null or r.act_to > @Now)
            and exists (select 1 from consents c
                where c.person_id = r.person_id and c.purpose = 'PersonalData' and c.revoked_at is null)
        """;

    /// <param name="organizationId">Named by what happened: who caused it may belong to no school yet.</param>
    public async Task<Replies> TellAsync(string? organizationId, Occasion on, Body.Says what, CancellationToken ct)
    {
        var others = (await ChatsAsync(organizationId, on, ct)).Where(chat => chat != on.Chat);
        return Replies.None.With(await quiet.HoldAsync(others.Select(chat => new Outgoing(chat, what)), on, ct));
    }

    private async Task<IReadOnlyList<string>> ChatsAsync(string? organizationId, Occasion on, CancellationToken ct)
    {
        if (organizationId is null) return [];
        var who = unit.Actor;
        unit.Actor = Actor.System(organizationId);
        try
        {
            var now = new { on.Now };
            var near = await unit.QueryAsync<string>(OfSchool, now, ct);
            return near.Count > 0 ? near : await unit.QueryAsync<string>(OfMunicipality, now, ct);
        }
        finally { unit.Actor = who; }
    }
}

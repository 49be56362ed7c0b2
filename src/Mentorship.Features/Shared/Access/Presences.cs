using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features;

/// <summary>Everything that one statement tells about a chat.</summary>
/// <param name="Roles">Roles in force as «role:school:municipality», separated by commas.</param>
internal sealed record PresenceRow(
    string? PersonId, string Locale, string Zone, string? OrganizationId, string? MunicipalityId, string? ActingOrganizationId,
    string Roles, long ConsentVersion);

/// <summary>Reads who stands behind a chat: one statement, because it runs before every update.</summary>
internal sealed class Presences(Unit unit, TimeProvider time, IOptions<ConsentOptions> consent, IOptions<RegionOptions> region, IReaders readers)
    : IPresences
{
    private const string OfChat = """
        -- any school: nobody is known yet, this statement is what makes the actor
        select b.person_id, b.locale, b.zone, p.organization_id, p.acting_organization_id,
            coalesce(p.municipality_id, o.municipality_id) as municipality_id,
            coalesce((select string_agg(r.role || ':' || coalesce(r.organization_id, '') || ':' || coalesce(r.municipality_id, ''), ',')
                from role_assignments r
                where r.person_id = b.person_id and r.act_from <= @Now and (r.act_to is null or r.act_to > @Now)), '') as roles,
            coalesce((select max(c.document_version) from consents c
                where c.person_id = b.person_id and c.purpose = 'PersonalData' and c.revoked_at is null), 0) as consent_version
        from bindings b
        left join people p on p.id = b.person_id
        left join organizations o on o.id = p.organization_id
        where b.chat = @Chat
        """;

    public async Task<Presence> OfAsync(string chat, CancellationToken ct)
    {
        var row = await unit.SingleAsync<PresenceRow>(OfChat, new { Chat = chat, Now = time.GetUtcNow().ToUnixTimeMilliseconds() }, ct);
        return row is null
            ? new Presence(Actor.Stranger, new Reader(readers.SpokenIn(chat) ?? region.Value.Locale, Zones.Find(region.Value.Zone)))
            : new Presence(Standing.Of(row, consent.Value.Version), new Reader(row.Locale, Zones.Find(row.Zone)));
    }
}

using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>Tells the curators of a school; where it has none who can be reached, those of its municipality.</summary>
internal sealed class Curators(Unit unit, QuietTime quiet, FeatureMap map)
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
        var near = await ChatsAsync(OfSchool, organizationId, on, ct);
        var (chats, says) = near.Count > 0 ? (near, what) : (await ChatsAsync(OfMunicipality, organizationId, on, ct), FromAfar(what));
        return Replies.None.With(await quiet.HoldAsync(chats.Where(chat => chat != on.Chat).Select(chat => new Outgoing(chat, says)), on, ct));
    }

    /// <summary>Whether the school has a curator of its own who can be reached.</summary>
    public async Task<bool> AreNearAsync(string organizationId, Occasion on, CancellationToken ct) =>
        (await ChatsAsync(OfSchool, organizationId, on, ct)).Count > 0;

    /// <summary>What the school's own curators alone may do is not offered to those of the municipality.</summary>
    private Body.Says FromAfar(Body.Says what) => what with
    {
        Rows = [.. what.Rows.Select(row => (IReadOnlyList<Button>)[.. row.Where(MayPress)]).Where(row => row.Count > 0)],
    };

    private bool MayPress(Button button) =>
        button.Command is not { } command || Permissions.Of(Role.MunicipalCurator, map.Of(command).Right) is not Reach.None;

    private async Task<IReadOnlyList<string>> ChatsAsync(string sql, string? organizationId, Occasion on, CancellationToken ct)
    {
        if (organizationId is null) return [];
        using var school = Stead.ForSchool(unit, organizationId);
        return await unit.QueryAsync<string>(sql, new { on.Now }, ct);
    }
}

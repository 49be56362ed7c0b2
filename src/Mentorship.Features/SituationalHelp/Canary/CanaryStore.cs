using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>The technical school with its two people: made where it is missing, and emptied of the round before.</summary>
internal sealed class CanaryStore(Unit unit, Bindings bindings)
{
    private const string Asker = "ffffffff-ffff-7fff-bfff-fffffffffff2";
    private const string Answerer = "ffffffff-ffff-7fff-bfff-fffffffffff3";

    private const string Town = """
        -- any school: the municipality of no school but the technical one
        insert into municipalities (id, name) values (@Municipality, 'canary') on conflict do nothing
        """;

    private const string School = """
        insert into organizations (id, municipality_id, name, folded_name)
        values (@OrganizationId, @Municipality, 'canary', 'canary') on conflict do nothing
        """;

    private const string Person = """
        insert into people (id, organization_id, full_name, folded_name, display_name, post, subjects, directions, state, version)
        values (@Id, @OrganizationId, @Chat, @Chat, @Chat, '', '', '', 'Consented', 0) on conflict do nothing
        """;

    private const string Role = """
        insert into role_assignments (id, person_id, role, organization_id, act_from)
        values (@Id, @Id, @Role, @OrganizationId, 0) on conflict do nothing
        """;

    private const string Consent = """
        -- any school: a technical person consents to every version
        insert into consents (id, person_id, purpose, document_version, method, given_at)
        values (@Id, @Id, 'PersonalData', 1000000, 'BotTap', 0) on conflict do nothing
        """;

    private const string Bind = """
        insert into bindings (chat, person_id, locale, zone, quiet_from, quiet_until, reachable, linked_at)
        values (@Chat, @Id, 'ru', @Zone, '00:00', '00:00', 1, 0) on conflict do nothing
        """;

    private const string Pair = """
        insert into pairs (id, organization_id, mentor_id, mentee_id, state, version, created_at)
        values (@Asker, @OrganizationId, @Answerer, @Asker, 'Active', 0, 0) on conflict do nothing
        """;

    private const string Choices = """
        delete from request_choices where request_id in (select r.id from help_requests r where r.organization_id = @OrganizationId)
        """;

    private const string Words = "delete from request_words where organization_id = @OrganizationId";
    private const string Clocks = "delete from request_clocks where organization_id = @OrganizationId";
    private const string Circle = "delete from request_participants where organization_id = @OrganizationId";
    private const string Requests = "delete from help_requests where organization_id = @OrganizationId";
    private const string Timers = "delete from timers where organization_id = @OrganizationId";

    /// <summary>Nothing of the round before stays, however it ended: its question must not take in the words of the next.</summary>
    public async Task BeginAnewAsync(CancellationToken ct)
    {
        using var school = Stead.ForSchool(unit, Technical.School);
        foreach (var sql in (string[])[Choices, Words, Clocks, Circle, Requests, Timers]) await unit.ExecuteAsync(sql, null, ct);
        foreach (var sql in (string[])[Town, School])
            await unit.ExecuteAsync(sql, new { Technical.Municipality }, ct);
        await AddAsync(Asker, CanaryTalk.Asker, nameof(Domain.Role.Mentee), ct);
        await AddAsync(Answerer, CanaryTalk.Answerer, nameof(Domain.Role.Mentor), ct);
        await unit.ExecuteAsync(Pair, new { Asker, Answerer }, ct);
    }

    private async Task AddAsync(string id, string chat, string role, CancellationToken ct)
    {
        await bindings.ForgetAsync(chat, ct);
        foreach (var sql in (string[])[Person, Role, Consent, Bind])
            await unit.ExecuteAsync(sql, new { Id = id, Chat = chat, Role = role, Zone = Zones.Default }, ct);
    }
}

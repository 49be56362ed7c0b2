using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>A consent as given: to which version and when.</summary>
internal sealed record ConsentRow(long DocumentVersion, long GivenAt);

/// <summary>Consents to the processing of personal data; never changed, only revoked.</summary>
internal sealed class ConsentStore(Unit unit)
{
    private const string InForce = """
        -- any school: one's own consent, also of somebody who is linked in this very unit
        select document_version, given_at from consents
        where person_id = @PersonId and purpose = 'PersonalData' and revoked_at is null
        order by document_version desc limit 1
        """;

    private const string Insert = """
        -- any school: one's own consent, also of somebody who is linked in this very unit
        insert into consents (id, person_id, purpose, document_version, method, given_at)
        values (@Id, @PersonId, 'PersonalData', @Version, 'BotTap', @Now)
        """;

    private const string InvitedBy = """
        select id as value from invites where person_id = @ActorId and cancelled_at is null order by created_at desc limit 1
        """;

    private const string RevokeAll = "update consents set revoked_at = @Now where person_id = @ActorId and revoked_at is null";

    public Task<ConsentRow?> InForceAsync(string personId, CancellationToken ct) =>
        unit.SingleAsync<ConsentRow>(InForce, new { PersonId = personId }, ct);

    public Task AddAsync(string personId, int version, DateTimeOffset now, CancellationToken ct) => unit.ExecuteAsync(Insert, new
    {
        Id = Guid.CreateVersion7(now).ToString(),
        PersonId = personId,
        Version = (long)version,
        Now = now.ToUnixTimeMilliseconds(),
    }, ct);

    /// <summary>The way in by which the acting person came.</summary>
    public Task<string?> InvitedByAsync(CancellationToken ct) => unit.SingleAsync<string>(InvitedBy, null, ct);

    public async Task<bool> RevokeAsync(DateTimeOffset now, CancellationToken ct) =>
        await unit.ExecuteAsync(RevokeAll, new { Now = now.ToUnixTimeMilliseconds() }, ct) > 0;
}

using System.Security.Cryptography;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>An invitation and for whom it is.</summary>
internal sealed record InviteRow(
    string Id, string PersonId, string? OrganizationId, string? School, string DisplayName, string FullName, string State, string Roles,
    long ExpiresAt, long? UsedAt, long? CancelledAt, long? RenewalAskedAt)
{
    public bool IsOpen(DateTimeOffset now) => UsedAt is null && CancelledAt is null && ExpiresAt > now.ToUnixTimeMilliseconds();
}

/// <summary>Invitations as rows. Whoever holds a code is not known yet, so codes are looked up in all schools.</summary>
internal sealed class InviteStore(Unit unit)
{
    private const string ByHash = """
        -- any school: the code itself says whose it is
        select i.id, i.person_id, p.organization_id, o.name as school, p.display_name, p.full_name, p.state,
            i.expires_at, i.used_at, i.cancelled_at, i.renewal_asked_at,
            coalesce((select string_agg(r.role, ',') from role_assignments r
                where r.person_id = p.id and (r.act_to is null or r.act_to > @Now)), '') as roles
        from invites i
        join people p on p.id = i.person_id
        left join organizations o on o.id = p.organization_id
        where i.code_hash = @Hash or i.short_hash = @Hash or i.id = @Hash
        """;

    private const string CancelOpen = """
        -- any school: the person was found within the scope of who invites
        update invites set cancelled_at = @Now where person_id = @PersonId and used_at is null and cancelled_at is null
        """;

    private const string Insert = """
        -- any school: the person was found within the scope of who invites
        insert into invites (id, person_id, code_hash, short_hash, created_at, expires_at)
        values (@Id, @PersonId, @CodeHash, @ShortHash, @CreatedAt, @ExpiresAt)
        """;

    private const string Claim = """
        -- any school: the code itself says whose it is
        update invites set used_at = @Now
        where id = @Id and used_at is null and cancelled_at is null and expires_at > @Now
        """;

    private const string Cancel = """
        -- any school: the code itself says whose it is
        update invites set cancelled_at = @Now where id = @Id and used_at is null and cancelled_at is null
        """;

    private const string Reopen = """
        update invites set used_at = null
        where person_id = @ActorId and cancelled_at is null
            and created_at = (select max(i.created_at) from invites i where i.person_id = @ActorId)
        returning id
        """;

    private const string AskRenewal = """
        -- any school: the code itself says whose it is
        update invites set renewal_asked_at = @Now where id = @Id and renewal_asked_at is null
        """;

    private const string AddKey = "insert into settings (name, value) values ('invite-key', @Value) on conflict (name) do nothing";
    private const string Key = "select value from settings where name = 'invite-key'";

    public Task<InviteRow?> ByLinkAsync(string link, DateTimeOffset now, CancellationToken ct) =>
        FindAsync(InviteCode.HashOfLink(link), now, ct);

    public async Task<InviteRow?> ByTypedAsync(string code, DateTimeOffset now, CancellationToken ct) =>
        await FindAsync(InviteCode.HashOfTyped(code, await KeyAsync(ct)), now, ct);

    public Task<InviteRow?> FindAsync(string idOrHash, DateTimeOffset now, CancellationToken ct) =>
        unit.SingleAsync<InviteRow>(ByHash, new { Hash = idOrHash, Now = now }, ct);

    public async Task<InviteCode> IssueAsync(string personId, DateTimeOffset now, TimeSpan lifetime, CancellationToken ct)
    {
        var code = InviteCode.Create();
        await unit.ExecuteAsync(CancelOpen, new { Now = now.ToUnixTimeMilliseconds(), PersonId = personId }, ct);
        await unit.ExecuteAsync(Insert, new
        {
            Id = Guid.CreateVersion7(now).ToString(),
            PersonId = personId,
            CodeHash = InviteCode.HashOfLink(code.Link),
            ShortHash = InviteCode.HashOfTyped(code.Typed, await KeyAsync(ct)),
            CreatedAt = now.ToUnixTimeMilliseconds(),
            ExpiresAt = (now + lifetime).ToUnixTimeMilliseconds(),
        }, ct);
        return code;
    }

    public async Task<bool> ClaimAsync(string id, DateTimeOffset now, CancellationToken ct) =>
        await unit.ExecuteAsync(Claim, new { Id = id, Now = now.ToUnixTimeMilliseconds() }, ct) > 0;

    /// <summary>The way in by which the acting person came opens again; null where a newer one has taken its place.</summary>
    public Task<string?> ReopenAsync(CancellationToken ct) => unit.SingleAsync<string>(Reopen, null, ct);

    /// <summary>Tells a chat from another without saying which it is.</summary>
    public async Task<string> MarkOfAsync(string chat, CancellationToken ct) => InviteCode.HashOfTyped(chat, await KeyAsync(ct));

    public async Task<bool> CancelAsync(string id, DateTimeOffset now, CancellationToken ct) =>
        await unit.ExecuteAsync(Cancel, new { Id = id, Now = now.ToUnixTimeMilliseconds() }, ct) > 0;

    public async Task<bool> AskRenewalAsync(string id, DateTimeOffset now, CancellationToken ct) =>
        await unit.ExecuteAsync(AskRenewal, new { Id = id, Now = now.ToUnixTimeMilliseconds() }, ct) > 0;

    private async Task<string> KeyAsync(CancellationToken ct)
    {
        if (await unit.SingleAsync<string>(Key, null, ct) is { } known) return known;
        await unit.ExecuteAsync(AddKey, new { Value = Convert.ToHexString(RandomNumberGenerator.GetBytes(32)) }, ct);
        return (await unit.SingleAsync<string>(Key, null, ct))!;
    }
}

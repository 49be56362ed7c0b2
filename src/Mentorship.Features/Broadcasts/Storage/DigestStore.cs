using Mentorship.Domain.Calendar;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Broadcasts;

/// <summary>An announcement that comes together with others.</summary>
internal sealed record TogetherRow(string BroadcastId, long Attempt)
{
    public Guid Id => Guid.Parse(BroadcastId);
}

/// <summary>When the acting person hears what waits.</summary>
/// <param name="Today">What waited for this evening.</param>
/// <param name="Later">The latest for what waits for the next day.</param>
internal sealed record OtherEvening(DateTimeOffset Today, DateTimeOffset Later);

/// <summary>What waits for the evening of its reader, and what has come together then.</summary>
internal sealed class DigestStore(Unit unit, IOptions<BroadcastOptions> options)
{
    /// <summary>The next of those who sleep at the same hours and have had enough today: no more at once than the writes of others bear.</summary>
    private const string Hold = """
        update broadcast_recipients set due_at = @Until, for_evening = 1
        where broadcast_id = @Id and (@OrganizationId is null or organization_id = @OrganizationId)
            and person_id in (select r.person_id from broadcast_recipients r
                where r.broadcast_id = @Id and r.state = 'Waiting' and r.due_at <= @Now and r.for_evening = 0
                    and (@OrganizationId is null or r.organization_id = @OrganizationId)
                    and exists (select 1 from bindings b where b.person_id = r.person_id and b.reachable = 1
                        and b.zone = @Zone and b.quiet_from = @QuietFrom and b.quiet_until = @QuietUntil)
                    and (select count(*) from broadcast_recipients c
                        where c.person_id = r.person_id and c.counts_until > @Now) >= @Most
                    and not exists (select 1 from digest_refusals d where d.person_id = r.person_id)
                order by r.due_at, r.person_id limit @Take)
        """;

    /// <summary>One of them counts in the day of the reader, for all are one message.</summary>
    private const string Gather = """
        -- any school: the school and the municipality announce to the same person, and their messages come together
        update broadcast_recipients set state = 'Queued', digest = @Digest,
            revision = (select p.revision from broadcasts p where p.id = broadcast_recipients.broadcast_id),
            counts_until = case when broadcast_id = @Id then @CountsUntil end
        where person_id = @PersonId and organization_id = @School and for_evening = 1 and state = 'Waiting' and due_at <= @Now
            and exists (select 1 from broadcasts p where p.id = broadcast_recipients.broadcast_id and p.state = 'Sending'
                and (p.valid_to is null or p.valid_to >= @Today))
        returning broadcast_id, attempt
        """;

    private const string Part = """
        -- any school: what came together is taken back together
        update broadcast_recipients set state = 'Waiting', attempt = attempt + 1, digest = null, counts_until = null
        where person_id = @PersonId and digest = @Digest and state = 'Queued'
        """;

    private const string In = """
        -- any school: the messages of several came together
        select broadcast_id as value from broadcast_recipients where person_id = @PersonId and digest = @Digest
        """;

    private const string Opened = """
        select coalesce(opened_at, case when digest is null then sent_at end) as value
        from broadcast_recipients where broadcast_id = @Id and person_id = @ActorId
        """;

    private const string Open = "update broadcast_recipients set opened_at = @Now where broadcast_id = @Id and person_id = @ActorId";

    private const string Off = "select count(*) from digest_refusals where person_id = @ActorId";

    private const string Refuse = """
        insert into digest_refusals (person_id, refused_at) values (@ActorId, @Now) on conflict do nothing
        """;

    private const string Clock = "select zone, quiet_from, quiet_until from bindings where person_id = @ActorId";

    /// <summary>What the budget of a day is used up for waits for the evening of that day; anything else waits for the next day already.</summary>
    private const string Move = """
        update broadcast_recipients set due_at = case
            when due_at < (select max(c.counts_until) from broadcast_recipients c
                where c.person_id = @ActorId and c.counts_until > @Now) then @Today
            when due_at > @Later then @Later
            else due_at end
        where person_id = @ActorId and for_evening = 1 and state = 'Waiting' and due_at > @Now returning broadcast_id as value
        """;

    private const string Wake = """
        update broadcast_recipients set due_at = @Now
        where person_id = @ActorId and for_evening = 0 and state = 'Waiting' and due_at = @Was returning broadcast_id as value
        """;

    private const string Allow = "delete from digest_refusals where person_id = @ActorId";

    /// <returns>How many of them wait now.</returns>
    public Task<int> HoldAsync(Guid id, Sleepers all, DateTimeOffset now, CancellationToken ct) => unit.ExecuteAsync(Hold, new
    {
        Id = id, all.Until, all.Take, Now = now, all.Like.Zone, all.Like.QuietFrom, all.Like.QuietUntil, Most = options.Value.MessagesPerDay,
    }, ct);

    /// <summary>Everything that waits for this person and is due is in this message from now on, and in no other.</summary>
    public Task<IReadOnlyList<TogetherRow>> GatherAsync(
        Post post, RecipientRow one, (string Digest, DateTimeOffset CountsUntil) message, DateTimeOffset now, CancellationToken ct) =>
        unit.QueryAsync<TogetherRow>(
            Gather, new
            {
                post.Id, one.PersonId, one.School, message.Digest, message.CountsUntil, Now = now, Today = Zones.Find(one.Zone ?? "").DateOf(now),
            }, ct);

    /// <summary>The message has not left: what was in it waits again.</summary>
    public Task PartAsync(string person, string digest, CancellationToken ct) =>
        unit.ExecuteAsync(Part, new { PersonId = person, Digest = digest }, ct);

    /// <summary>The announcements of one message.</summary>
    public async Task<IReadOnlyList<Guid>> InAsync(string person, string digest, CancellationToken ct) =>
        [.. (await unit.QueryAsync<string>(In, new { PersonId = person, Digest = digest }, ct)).Select(Guid.Parse)];

    /// <summary>Notes that the acting person opens it; when the copy came that they have, null for none.</summary>
    public async Task<DateTimeOffset?> OpenAsync(Guid id, DateTimeOffset now, CancellationToken ct)
    {
        var before = await unit.SingleAsync<long?>(Opened, new { Id = id }, ct);
        await unit.ExecuteAsync(Open, new { Id = id, Now = now }, ct);
        return Moments.Of(before);
    }

    /// <summary>The acting person wants everything at once.</summary>
    public async Task<bool> IsOffAsync(CancellationToken ct) => await unit.SingleAsync<long>(Off, null, ct) > 0;

    public Task RefuseAsync(DateTimeOffset now, CancellationToken ct) => unit.ExecuteAsync(Refuse, new { Now = now }, ct);

    /// <summary>When nothing may ring in the chat of the acting person; null for whoever has none.</summary>
    public async Task<QuietHours?> QuietAsync(CancellationToken ct) =>
        await unit.SingleAsync<QuietRow>(Clock, null, ct) is { } row ? QuietTime.Of(row.Zone, row.QuietFrom, row.QuietUntil) : null;

    /// <returns>What waits for the evening of the acting person, from now on until another moment.</returns>
    public async Task<IReadOnlyList<Guid>> MoveAsync(OtherEvening to, DateTimeOffset now, CancellationToken ct) =>
        [.. (await unit.QueryAsync<string>(Move, new { to.Today, to.Later, Now = now }, ct)).Select(Guid.Parse)];

    /// <returns>What waits for the morning of the acting person, from now on for another one.</returns>
    public async Task<IReadOnlyList<Guid>> WakeAsync(Morning morning, CancellationToken ct) =>
        [.. (await unit.QueryAsync<string>(Wake, new { morning.Was, morning.Now }, ct)).Select(Guid.Parse)];

    public Task AllowAsync(CancellationToken ct) => unit.ExecuteAsync(Allow, null, ct);
}

using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Broadcasts;

/// <summary>Somebody whose turn has come, as their chat is now.</summary>
internal sealed record RecipientRow(
    string PersonId, string? School, long Attempt, string? Chat, string? Zone, string? QuietFrom, string? QuietUntil,
    long? Reachable, string? Locale, long Wants, long ForEvening, long HasEnough);

/// <summary>People who hear at the same hours and are put off.</summary>
/// <param name="Like">One of them.</param>
/// <param name="Take">No more than so many of them at once.</param>
internal sealed record Sleepers(RecipientRow Like, DateTimeOffset Until, int Take);

/// <summary>A message that the sender has not answered for.</summary>
/// <param name="Digest">Null for a message of its own.</param>
internal sealed record OnTheWayRow(string PersonId, string? Digest, string About);

internal sealed record StateRow(string State, long Count, long Read, long Comes, long Answered, long Reminds, long Reminded);

/// <summary>The list of recipients as a queue. The unit acts for the school or the municipality that announces.</summary>
internal sealed class RecipientStore(Unit unit, IOptions<BroadcastOptions> options)
{
    /// <summary>What the sender has learned since; a message taken back in time waits again, unless the author has stopped.</summary>
    private const string Settle = """
        update broadcast_recipients set
            state = case
                when o.state = 'sent' then 'Delivered'
                when o.state = 'unknown' then 'Unclear'
                when o.state = 'dropped' and o.error = 'cancelled' then
                    case when exists (select 1 from broadcasts p where p.id = @Id and p.state in ('Sending', 'Paused'))
                        then 'Waiting' else 'Skipped' end
                when o.error = 'blocked' then 'Closed'
                else 'Failed' end,
            attempt = attempt + case when o.state = 'dropped' and o.error = 'cancelled' then 1 else 0 end,
            digest = case when o.state = 'dropped' and o.error = 'cancelled' then null else digest end,
            counts_until = case when o.state in ('sent', 'unknown') then counts_until end,
            sent_at = case when o.state = 'sent' then o.sent_at end
        from outbox o
        where broadcast_recipients.broadcast_id = @Id and broadcast_recipients.state = 'Queued'
            and (@OrganizationId is null or broadcast_recipients.organization_id = @OrganizationId)
            and o.about = coalesce('digest:' || broadcast_recipients.digest, 'broadcast:' || broadcast_recipients.broadcast_id
                || ':' || broadcast_recipients.person_id || ':' || broadcast_recipients.attempt)
            and o.sent_at is not null
        """;

    private const string Count = """
        select state, count(*) as count, count(read_at) as read,
            cast(coalesce(sum(comes), 0) as bigint) as comes, count(comes) as answered,
            count(case when reminder = 'Planned' then 1 end) as reminds,
            count(case when reminder = 'Sent' or reminder = 'Off' and remind_at is not null then 1 end) as reminded
        from broadcast_recipients
        where broadcast_id = @Id and (@OrganizationId is null or organization_id = @OrganizationId) group by state
        """;

    /// <summary>Whoever has waited for hours is asked anew whether they belong to the school.</summary>
    private const string Next = """
        select r.person_id, r.organization_id as school, r.attempt, b.chat, b.zone, b.quiet_from, b.quiet_until, b.reachable,
            coalesce(l.locale, b.locale) as locale, r.for_evening,
            case when p.state = 'Consented' and not exists (select 1 from broadcast_refusals f
                where f.person_id = p.id and f.category = @Category and f.category <> 'Mandatory')
                and (r.for_evening = 0 or exists (select 1 from role_assignments a
                    where a.person_id = r.person_id and a.organization_id || '' = r.organization_id
                        and a.act_from <= @Now and (a.act_to is null or a.act_to > @Now))) then 1 else 0 end as wants,
            case when @Most > 0 and r.for_evening = 0 and (select count(*) from broadcast_recipients c
                    where c.person_id = r.person_id and c.counts_until > @Now) >= @Most
                and not exists (select 1 from digest_refusals d where d.person_id = r.person_id) then 1 else 0 end as has_enough
        from broadcast_recipients r join people p on p.id = r.person_id left join bindings b on b.person_id = r.person_id
        left join broadcast_languages l on l.person_id = r.person_id
        where r.broadcast_id = @Id and r.state = 'Waiting' and r.due_at <= @Now
            and (@OrganizationId is null or r.organization_id = @OrganizationId)
        order by r.due_at, r.person_id limit @Take
        """;

    private const string Put = """
        update broadcast_recipients set state = @State, revision = @Revision, digest = null, counts_until = @CountsUntil
        where broadcast_id = @Id and person_id = @Person
            and (@OrganizationId is null or organization_id = @OrganizationId)
        """;

    /// <summary>The next of those who sleep at the same hours: one statement for a whole district would hold everybody else's writes.</summary>
    private const string Hold = """
        update broadcast_recipients set due_at = @Until
        where broadcast_id = @Id and (@OrganizationId is null or organization_id = @OrganizationId)
            and person_id in (select r.person_id from broadcast_recipients r
                where r.broadcast_id = @Id and r.state = 'Waiting' and r.due_at <= @Now
                    and (@OrganizationId is null or r.organization_id = @OrganizationId)
                    and exists (select 1 from bindings b where b.person_id = r.person_id
                        and b.zone = @Zone and b.quiet_from = @QuietFrom and b.quiet_until = @QuietUntil)
                order by r.due_at, r.person_id limit @Take)
        """;

    private const string Change = """
        update broadcast_recipients set state = @To, attempt = attempt + @More, due_at = @Now, digest = null, counts_until = null
        where broadcast_id = @Id and state = @From and (@OrganizationId is null or organization_id = @OrganizationId)
        """;

    private const string Earliest = """
        select due_at as value from broadcast_recipients
        where broadcast_id = @Id and state = 'Waiting' and (@OrganizationId is null or organization_id = @OrganizationId)
        order by due_at limit 1
        """;

    private const string Places = """
        select distinct b.zone as value from broadcast_recipients r join bindings b on b.person_id = r.person_id
        where r.broadcast_id = @Id and (@OrganizationId is null or r.organization_id = @OrganizationId)
        """;

    private const string OnTheWay = """
        select person_id, digest, coalesce('digest:' || digest, 'broadcast:' || broadcast_id || ':' || person_id || ':' || attempt) as about
        from broadcast_recipients
        where broadcast_id = @Id and state = 'Queued' and (@OrganizationId is null or organization_id = @OrganizationId)
        """;

    public Task SettleAsync(Guid id, CancellationToken ct) => unit.ExecuteAsync(Settle, new { Id = id }, ct);

    public async Task<Tally> TallyAsync(Guid id, CancellationToken ct)
    {
        var rows = await unit.QueryAsync<StateRow>(Count, new { Id = id }, ct);
        long Of(RecipientState state) => rows.FirstOrDefault(row => row.State == state.ToString())?.Count ?? 0;
        return new Tally
        {
            Waiting = Of(RecipientState.Waiting), Queued = Of(RecipientState.Queued), Delivered = Of(RecipientState.Delivered),
            Unclear = Of(RecipientState.Unclear), Closed = Of(RecipientState.Closed), Failed = Of(RecipientState.Failed),
            Skipped = Of(RecipientState.Skipped), Read = rows.Sum(row => row.Read),
            Unread = rows.Where(row => row.State == nameof(RecipientState.Delivered)).Sum(row => row.Count - row.Read),
            Comes = rows.Sum(row => row.Comes), StaysAway = rows.Sum(row => row.Answered - row.Comes),
            Reminds = rows.Sum(row => row.Reminds), Reminded = rows.Sum(row => row.Reminded),
        };
    }

    /// <summary>Whether they still want it, and may get it, is read now: much may have happened since the list was frozen.</summary>
    public Task<IReadOnlyList<RecipientRow>> NextAsync(Post post, long take, DateTimeOffset now, CancellationToken ct) =>
        unit.QueryAsync<RecipientRow>(Next, new { post.Id, post.Facts.Category, Take = take, Now = now, Most = MostOf(post) }, ct);

    /// <param name="countsUntil">What is handed on counts in the day of its reader; null for what is not.</param>
    public Task PutAsync(Post post, string person, RecipientState state, DateTimeOffset? countsUntil, CancellationToken ct) =>
        unit.ExecuteAsync(Put, new { post.Id, post.Revision, Person = person, State = state, CountsUntil = countsUntil }, ct);

    /// <returns>How many of them wait now.</returns>
    public Task<int> HoldAsync(Guid id, Sleepers asleep, DateTimeOffset now, CancellationToken ct) => unit.ExecuteAsync(Hold, new
    {
        Id = id, asleep.Until, asleep.Take, Now = now, asleep.Like.Zone, asleep.Like.QuietFrom, asleep.Like.QuietUntil,
    }, ct);

    /// <summary>Those of one state try again, or are left out.</summary>
    public Task ChangeAsync(Guid id, RecipientState from, RecipientState to, DateTimeOffset now, CancellationToken ct) =>
        unit.ExecuteAsync(Change, new { Id = id, From = from, To = to, Now = now, More = to is RecipientState.Waiting }, ct);

    /// <summary>Null when nobody waits.</summary>
    public async Task<DateTimeOffset?> EarliestAsync(Guid id, CancellationToken ct) =>
        await unit.QueryAsync<long>(Earliest, new { Id = id }, ct) is [var at] ? Moments.Of(at) : null;

    /// <summary>In which zones those live for whom it is.</summary>
    public async Task<IReadOnlyList<TimeZoneInfo>> ZonesAsync(Guid id, CancellationToken ct) =>
        [.. (await unit.QueryAsync<string>(Places, new { Id = id }, ct)).Select(Zones.Find)];

    /// <summary>What the messages are about that the sender has not answered for.</summary>
    public Task<IReadOnlyList<OnTheWayRow>> OnTheWayAsync(Guid id, CancellationToken ct) =>
        unit.QueryAsync<OnTheWayRow>(OnTheWay, new { Id = id }, ct);

    private long MostOf(Post post) => options.Value.Budget.MostFor(post.Facts.Category);
}

/// <summary>Where one recipient of an announcement stands.</summary>
internal enum RecipientState { Waiting, Queued, Delivered, Unclear, Closed, Failed, Skipped }

using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>What became of the reminder that a recipient asked for: asked while there is no moment for it, or wanted no more.</summary>
internal enum EventReminderState { None, Planned, Sent, Missed, Asked, Off }

/// <summary>Somebody whose reminder is due, as their chat is now.</summary>
/// <param name="Belongs">They are still of those to whom it was announced.</param>
internal sealed record EventReminderRow(
    string PersonId, string School, long RemindAt, string? Chat, string? Zone, string? QuietFrom, string? QuietUntil, long? Reachable, string? Locale,
    long Belongs);

/// <summary>Somebody who was to hear, for which school, and in which message.</summary>
internal sealed record RungEventRow(string PersonId, string School, string? RungAs);

internal sealed record TakenEventRow(string BroadcastId, long RemindAt)
{
    public Guid Id => Guid.Parse(BroadcastId);
}

/// <summary>Reminders of what was announced, on the list of recipients: one for each of them, so that none can ring twice.</summary>
internal sealed class EventReminderStore(Unit unit)
{
    private const string Wish = """
        update broadcast_recipients set reminder = 'Planned', remind_at = @At where broadcast_id = @Id and person_id = @ActorId
        """;

    /// <summary>Of one that has rung the moment stays: it is still counted.</summary>
    private const string Drop = """
        update broadcast_recipients set reminder = 'Off', remind_at = case when reminder = 'Sent' then remind_at end
        where broadcast_id = @Id and person_id = @ActorId and reminder <> 'Off'
        """;

    private const string Reopen = """
        update broadcast_recipients set reminder = case when reminder = 'Off' and remind_at is not null then 'Sent' else 'Asked' end,
            remind_at = case when reminder = 'Off' then remind_at end
        where broadcast_id = @Id and person_id = @ActorId and reminder in ('', 'Off')
        """;

    private const string Due = """
        select r.person_id, r.organization_id as school, r.remind_at, b.chat, b.zone, b.quiet_from, b.quiet_until, b.reachable,
            coalesce(l.locale, b.locale) as locale,
            case when p.state = 'Consented' and exists (select 1 from role_assignments a
                where a.person_id = r.person_id and a.organization_id || '' = r.organization_id
                    and a.act_from <= @Now and (a.act_to is null or a.act_to > @Now)) then 1 else 0 end as belongs
        from broadcast_recipients r join people p on p.id = r.person_id left join bindings b on b.person_id = r.person_id
        left join broadcast_languages l on l.person_id = r.person_id
        where r.broadcast_id = @Id and r.reminder = 'Planned' and r.remind_at <= @Now
            and (@OrganizationId is null or r.organization_id = @OrganizationId)
        order by r.remind_at, r.person_id limit @Take
        """;

    private const string PutOff = """
        update broadcast_recipients set remind_at = @Until
        where broadcast_id = @Id and person_id = @Person and reminder = 'Planned' and (@OrganizationId is null or organization_id = @OrganizationId)
        """;

    /// <summary>Also of whoever comes and could not be reminded before. Of those who want none it forgets the old moment, for they may come yet.</summary>
    private const string Move = """
        update broadcast_recipients set
            reminder = case when reminder = 'Off' then 'Off' when @At is null then 'Asked' else 'Planned' end,
            remind_at = case when reminder = 'Off' then null else @At end
        where broadcast_id = @Id and (reminder in ('Planned', 'Sent', 'Missed', 'Asked', 'Off') or reminder = '' and comes = 1)
            and (@OrganizationId is null or organization_id = @OrganizationId)
        """;

    private const string Follow = """
        update broadcast_recipients set remind_at = @At
        where broadcast_id = @Id and reminder = 'Planned' and (@OrganizationId is null or organization_id = @OrganizationId)
        """;

    private const string Close = """
        update broadcast_recipients set reminder = @State
        where broadcast_id = @Id and person_id = @Person and (@OrganizationId is null or organization_id = @OrganizationId)
        """;

    private const string Miss = """
        update broadcast_recipients set reminder = 'Missed'
        where rung_as = @Message and reminder = 'Sent' and (@OrganizationId is null or organization_id = @OrganizationId)
        """;

    private const string Ring = """
        update broadcast_recipients set reminder = 'Sent', rung_as = @Message
        where broadcast_id = @Id and person_id = @Person and reminder = 'Planned'
            and (@OrganizationId is null or organization_id = @OrganizationId)
        """;

    private const string Take = """
        update broadcast_recipients set reminder = 'Sent', rung_as = @Message
        where person_id = @Whom and organization_id = @OrganizationId and reminder = 'Planned' and remind_at <= @Until
            and exists (select 1 from broadcasts p where p.id = broadcast_recipients.broadcast_id and p.event_at > @Now
                and p.state in ('Sending', 'Paused', 'Sent', 'PartiallySent', 'Failed'))
        returning broadcast_id, remind_at
        """;

    /// <summary>Of what is withdrawn nobody is reminded any more.</summary>
    private const string Renew = """
        update broadcast_recipients set rung_as = null, reminder = case when exists (select 1 from broadcasts p
            where p.id = broadcast_recipients.broadcast_id and p.state in ('Sending', 'Paused', 'Sent', 'PartiallySent', 'Failed'))
            then 'Planned' else '' end
        where rung_as = @Message and reminder = 'Sent' and (@OrganizationId is null or organization_id = @OrganizationId)
        returning broadcast_id as value
        """;

    /// <summary>One that found the chat closed as it rang has its moment still; who is not reminded otherwise has none.</summary>
    private const string RenewMissed = """
        update broadcast_recipients set reminder = 'Planned', rung_as = null
        where person_id = @ActorId and remind_at is not null
            and (reminder = '' or reminder = 'Sent' and exists (select 1 from outbox o
                where o.about = broadcast_recipients.rung_as and o.error = 'blocked'))
            and exists (select 1 from broadcasts p where p.id = broadcast_recipients.broadcast_id and p.event_at > @Now
                and p.state in ('Sending', 'Paused', 'Sent', 'PartiallySent', 'Failed'))
        returning broadcast_id as value
        """;

    private const string LanguageOf = """
        -- any school: a reader has one language, whichever school announces
        select coalesce((select l.locale from broadcast_languages l where l.person_id = b.person_id), b.locale) as value
        from bindings b where b.person_id = @Whom
        """;

    private const string Minutes = """
        -- any school: what may leave in a minute is shared by all
        select remind_at / 60000 as minute, count(*) as due from broadcast_recipients
        where reminder = 'Planned' and remind_at > @Now and remind_at <= @Until and exists (select 1 from broadcasts p
            where p.id = broadcast_recipients.broadcast_id and p.state in ('Sending', 'Paused', 'Sent', 'PartiallySent', 'Failed'))
        group by remind_at / 60000 order by remind_at / 60000
        """;

    private const string Earliest = """
        select remind_at as value from broadcast_recipients
        where broadcast_id = @Id and reminder = 'Planned' and (@OrganizationId is null or organization_id = @OrganizationId)
        order by remind_at limit 1
        """;

    private const string Rung = """
        select person_id, organization_id as school, rung_as from broadcast_recipients
        where broadcast_id = @Id and reminder = 'Sent' and remind_at > @Since and (@OrganizationId is null or organization_id = @OrganizationId)
        """;

    /// <summary>The acting person is to be reminded then, however often that was asked for before.</summary>
    public Task WishAsync(Guid id, DateTimeOffset at, CancellationToken ct) => unit.ExecuteAsync(Wish, new { Id = id, At = at }, ct);

    /// <summary>The acting person wants to be reminded, be it of another moment.</summary>
    public Task ReopenAsync(Guid id, CancellationToken ct) => unit.ExecuteAsync(Reopen, new { Id = id }, ct);

    public Task DropAsync(Guid id, CancellationToken ct) => unit.ExecuteAsync(Drop, new { Id = id }, ct);

    public Task<IReadOnlyList<EventReminderRow>> DueAsync(Guid id, int take, DateTimeOffset now, CancellationToken ct) =>
        unit.QueryAsync<EventReminderRow>(Due, new { Id = id, Take = take, Now = now }, ct);

    public Task PutOffAsync(Guid id, string person, DateTimeOffset until, CancellationToken ct) =>
        unit.ExecuteAsync(PutOff, new { Id = id, Person = person, Until = until }, ct);

    /// <summary>The event has another moment; null for none that anybody could be reminded of.</summary>
    public Task MoveAsync(Guid id, DateTimeOffset? at, CancellationToken ct) => unit.ExecuteAsync(Move, new { Id = id, At = at }, ct);

    /// <summary>Whoever is still to be reminded is looked at then.</summary>
    public Task FollowAsync(Guid id, DateTimeOffset at, CancellationToken ct) => unit.ExecuteAsync(Follow, new { Id = id, At = at }, ct);

    public Task CloseAsync(Guid id, string person, EventReminderState state, CancellationToken ct) => unit.ExecuteAsync(
        Close, new { Id = id, Person = person, State = state is EventReminderState.None ? "" : state.ToString() }, ct);

    /// <summary>What stood in a message that may leave no more.</summary>
    public Task<int> MissAsync(string message, CancellationToken ct) => unit.ExecuteAsync(Miss, new { Message = message }, ct);

    /// <summary>False where it has left in another message meanwhile, or is wanted no more.</summary>
    public async Task<bool> RingAsync(Guid id, string person, string message, CancellationToken ct) =>
        await unit.ExecuteAsync(Ring, new { Id = id, Person = person, Message = message }, ct) > 0;

    /// <summary>All of a person of the school that is due until then, into one message.</summary>
    public Task<IReadOnlyList<TakenEventRow>> TakeAsync(RingingMessage message, DateTimeOffset now, CancellationToken ct) =>
        unit.QueryAsync<TakenEventRow>(Take, new { message.Whom, Message = message.About, message.Until, Now = now }, ct);

    /// <summary>What stood in a message that never left is planned again.</summary>
    public async Task<IReadOnlyList<Guid>> RenewAsync(string message, CancellationToken ct) =>
        [.. (await unit.QueryAsync<string>(Renew, new { Message = message }, ct)).Select(Guid.Parse)];

    /// <summary>What found the chat of the acting person closed is planned again, where its event is still ahead.</summary>
    public async Task<IReadOnlyList<Guid>> RenewMissedAsync(DateTimeOffset now, CancellationToken ct) =>
        [.. (await unit.QueryAsync<string>(RenewMissed, new { Now = now }, ct)).Select(Guid.Parse)];

    public async Task<string> LanguageOfAsync(PersonId whom, CancellationToken ct) =>
        await unit.SingleAsync<string>(LanguageOf, new { Whom = whom }, ct) ?? Tongues.Main;

    /// <summary>How many are due in each minute until then, the earliest first.</summary>
    public Task<IReadOnlyList<BusyMinuteRow>> MinutesAsync(DateTimeOffset until, Occasion on, CancellationToken ct) =>
        unit.QueryAsync<BusyMinuteRow>(Minutes, new { on.Now, Until = until }, ct);

    /// <summary>Null when nobody waits for one.</summary>
    public async Task<DateTimeOffset?> EarliestAsync(Guid id, CancellationToken ct) =>
        await unit.QueryAsync<long>(Earliest, new { Id = id }, ct) is [var at] ? Moments.Of(at) : null;

    /// <summary>Who was to hear since then; their messages may not have left.</summary>
    public Task<IReadOnlyList<RungEventRow>> RungAsync(Guid id, DateTimeOffset since, CancellationToken ct) =>
        unit.QueryAsync<RungEventRow>(Rung, new { Id = id, Since = since }, ct);
}

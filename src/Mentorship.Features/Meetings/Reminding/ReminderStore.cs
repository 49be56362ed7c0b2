using Mentorship.Domain;
using Mentorship.Domain.Reminders;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>What became of a reminder; whatever is no longer planned never rings again.</summary>
internal enum ReminderState { Planned, Sent, Absorbed, Dropped, Reported }

/// <summary>A reminder as its table keeps it: of a meeting of a pair, or of one of several.</summary>
internal sealed record ReminderRow(
    string Id, string? MeetingId, string? GroupId, string School, string PersonId, long SecondsBefore, long AskedFor, long DueAt,
    long? LeavesAt, string? RungAs)
{
    public DateTimeOffset At => Moments.Of(DueAt);

    /// <summary>When it sets out, as far as is known now.</summary>
    public DateTimeOffset SetsOutAt => Moments.Of(LeavesAt) ?? At;

    /// <summary>It may set out before its moment, because many fall due then.</summary>
    public bool MayLeave(DateTimeOffset now) => Moments.Of(LeavesAt) <= now;
}

/// <summary>The promises to ring, one row for each key.</summary>
internal sealed class ReminderStore(Unit unit)
{
    private const string Columns = """
        select id, meeting_id, group_id, organization_id as school, person_id, seconds_before, asked_for, due_at, leaves_at, rung_as
        from reminders

        """;

    private const string Insert = """
        insert into reminders (id, meeting_id, group_id, organization_id, person_id, seconds_before, asked_for, due_at, state)
        values (@Id, @Meeting, @Group, @OrganizationId, @Person, @SecondsBefore, @AskedFor, @DueAt, 'Planned')
        on conflict (id) do nothing
        """;

    private const string Planned = Columns + """
        where id = @Id and state = 'Planned' and organization_id = @OrganizationId
        """;

    private const string Soon = Columns + """
        where person_id = @Person and state = 'Planned' and due_at <= @Until and organization_id = @OrganizationId
        order by due_at, id
        """;

    private const string Mine = Columns + """
        where person_id = @ActorId and state = 'Planned' and due_at <= @Until
        """;

    private const string Ahead = Columns + """
        where (meeting_id = @Of or group_id = @Of) and state = 'Planned' and asked_for = 0 and due_at > @Now
            and organization_id = @OrganizationId
        """;

    private const string Unplan = """
        delete from reminders where id = @Id and state = 'Planned' and organization_id = @OrganizationId
        """;

    private const string AskedFor = Columns + """
        where (meeting_id = @Of or group_id = @Of) and state = 'Planned' and asked_for = 1 and organization_id = @OrganizationId
        """;

    private const string Move = """
        update reminders set due_at = @To, leaves_at = null where id = @Id and state = 'Planned' and organization_id = @OrganizationId
        """;

    private const string Leave = """
        update reminders set leaves_at = @At where id = @Id and state = 'Planned' and organization_id = @OrganizationId
        """;

    private const string Rung = Columns + """
        where (meeting_id = @Of or group_id = @Of) and state = 'Sent' and rung_as is not null and closed_at > @Since
            and organization_id = @OrganizationId
        """;

    private const string RungOfPair = """
        select distinct r.rung_as as value from reminders r join meetings m on m.id = r.meeting_id
        where m.pair_id = @Pair and r.state = 'Sent' and r.rung_as is not null and r.closed_at > @Since
            and r.organization_id = @OrganizationId
        """;

    private const string ForgetRung = """
        delete from reminders
        where rung_as = @Message and (meeting_id = @Of or group_id = @Of) and state = 'Sent' and organization_id = @OrganizationId
        """;

    private const string Report = """
        update reminders set state = 'Reported', closed_at = @Now
        where rung_as = @Message and state = 'Sent' and organization_id = @OrganizationId
        """;

    private const string Renew = """
        update reminders set state = 'Planned', closed_at = null, rung_as = null
        where rung_as = @Message and state = 'Sent' and organization_id = @OrganizationId
        returning id, meeting_id, group_id, organization_id as school, person_id, seconds_before, asked_for, due_at, leaves_at, rung_as
        """;

    private const string RenewMissed = """
        update reminders set state = 'Planned', closed_at = null, leaves_at = null, rung_as = null
        where person_id = @ActorId
            and (state = 'Dropped' or state = 'Sent' and exists (select 1 from outbox o where o.about = reminders.rung_as and o.error = 'blocked'))
            and (exists (select 1 from meetings m where m.id = reminders.meeting_id and m.starts_at > @Now)
                or exists (select 1 from group_meetings g where g.id = reminders.group_id and g.starts_at > @Now))
        returning id, meeting_id, group_id, organization_id as school, person_id, seconds_before, asked_for, due_at, leaves_at, rung_as
        """;

    private const string ForgetDropped = """
        delete from reminders
        where (meeting_id = @Of or group_id = @Of) and state = 'Dropped' and closed_at > @Since and organization_id = @OrganizationId
        """;

    private const string Close = """
        update reminders set state = @State, closed_at = @Now, rung_as = @Message
        where id = @Id and state = 'Planned' and organization_id = @OrganizationId
        """;

    /// <summary>False where a reminder of this key was planned or rang before.</summary>
    public async Task<bool> AddAsync(Appointment of, DueReminder due, CancellationToken ct) => await unit.ExecuteAsync(Insert, new
    {
        Id = due.Reminder.Key.ToString(), Meeting = of is Arranged ? of.Id : (Guid?)null, Group = of is Gathering ? of.Id : (Guid?)null,
        Person = due.Recipient,
        SecondsBefore = (long)due.Reminder.Key.Offset.TotalSeconds, AskedFor = due.Reminder.IsAskedFor, DueAt = due.At,
    }, ct) > 0;

    public Task<ReminderRow?> PlannedAsync(string id, CancellationToken ct) => unit.SingleAsync<ReminderRow>(Planned, new { Id = id }, ct);

    /// <summary>What a person of the school is to hear of by then.</summary>
    public Task<IReadOnlyList<ReminderRow>> SoonAsync(PersonId person, DateTimeOffset until, CancellationToken ct) =>
        unit.QueryAsync<ReminderRow>(Soon, new { Person = person, Until = until }, ct);

    /// <summary>What the acting person is to hear of by then.</summary>
    public Task<IReadOnlyList<ReminderRow>> MineAsync(DateTimeOffset until, CancellationToken ct) =>
        unit.QueryAsync<ReminderRow>(Mine, new { Until = until }, ct);

    /// <summary>What is planned of a meeting. What was asked for by name, or rings at this moment, is decided when it fires.</summary>
    public Task<IReadOnlyList<ReminderRow>> AheadAsync(Appointment of, DateTimeOffset now, CancellationToken ct) =>
        unit.QueryAsync<ReminderRow>(Ahead, new { Of = of.Id, Now = now }, ct);

    public Task UnplanAsync(string id, CancellationToken ct) => unit.ExecuteAsync(Unplan, new { Id = id }, ct);

    /// <summary>What was asked for by name and has not rung yet.</summary>
    public Task<IReadOnlyList<ReminderRow>> AskedForAsync(Appointment of, CancellationToken ct) =>
        unit.QueryAsync<ReminderRow>(AskedFor, new { Of = of.Id }, ct);

    public Task MoveAsync(string id, DateTimeOffset to, CancellationToken ct) => unit.ExecuteAsync(Move, new { Id = id, To = to }, ct);

    /// <summary>It may set out then, before its moment.</summary>
    public Task LeaveAsync(string id, DateTimeOffset at, CancellationToken ct) => unit.ExecuteAsync(Leave, new { Id = id, At = at }, ct);

    /// <summary>What has rung for a meeting so lately that it may be waiting to leave.</summary>
    public Task<IReadOnlyList<ReminderRow>> RungAsync(Appointment of, DateTimeOffset since, CancellationToken ct) =>
        unit.QueryAsync<ReminderRow>(Rung, new { Of = of.Id, Since = since }, ct);

    public Task<IReadOnlyList<string>> RungOfPairAsync(PairId pair, DateTimeOffset since, CancellationToken ct) =>
        unit.QueryAsync<string>(RungOfPair, new { Pair = pair, Since = since }, ct);

    /// <summary>It never left, and is not to: as if it had not rung.</summary>
    public Task ForgetRungAsync(string message, Appointment of, CancellationToken ct) =>
        unit.ExecuteAsync(ForgetRung, new { Message = message, Of = of.Id }, ct);

    /// <summary>All that stood in a message which may leave no more has been missed.</summary>
    public Task<int> ReportAsync(string message, DateTimeOffset now, CancellationToken ct) =>
        unit.ExecuteAsync(Report, new { Message = message, Now = now }, ct);

    /// <summary>All that stood in a message which never left is planned again.</summary>
    public Task<IReadOnlyList<ReminderRow>> RenewAsync(string message, CancellationToken ct) =>
        unit.QueryAsync<ReminderRow>(Renew, new { Message = message }, ct);

    /// <summary>What found the chat of the acting person closed, as it rang or as it left, is planned again, where its meeting is still ahead.</summary>
    public Task<IReadOnlyList<ReminderRow>> RenewMissedAsync(DateTimeOffset now, CancellationToken ct) =>
        unit.QueryAsync<ReminderRow>(RenewMissed, new { Now = now }, ct);

    /// <summary>What found no meeting to remind of may be planned once more.</summary>
    public Task ForgetDroppedAsync(Appointment of, DateTimeOffset since, CancellationToken ct) =>
        unit.ExecuteAsync(ForgetDropped, new { Of = of.Id, Since = since }, ct);

    public Task CloseAsync(string id, ReminderState state, DateTimeOffset now, CancellationToken ct) =>
        unit.ExecuteAsync(Close, new { Id = id, State = state, Now = now, Message = (string?)null }, ct);

    /// <summary>False where it is planned no more: whoever cancelled or moved the meeting was faster.</summary>
    /// <param name="message">What it leaves in.</param>
    public async Task<bool> RangAsync(string id, string message, DateTimeOffset now, CancellationToken ct) =>
        await unit.ExecuteAsync(Close, new { Id = id, State = ReminderState.Sent, Now = now, Message = message }, ct) > 0;
}

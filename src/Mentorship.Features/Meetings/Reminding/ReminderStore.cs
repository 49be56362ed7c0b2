using Mentorship.Domain;
using Mentorship.Domain.Reminders;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>What became of a reminder; whatever is no longer planned never rings again.</summary>
internal enum ReminderState { Planned, Sent, Absorbed, Dropped, Reported }

internal sealed record ReminderRow(string Id, string MeetingId, string PersonId, long SecondsBefore, long AskedFor, long DueAt)
{
    public DateTimeOffset At => Moments.Of(DueAt);
}

/// <summary>The promises to ring, one row for each key.</summary>
internal sealed class ReminderStore(Unit unit)
{
    private const string Insert = """
        insert into reminders (id, meeting_id, organization_id, person_id, seconds_before, asked_for, due_at, state)
        values (@Id, @Meeting, @OrganizationId, @Person, @SecondsBefore, @AskedFor, @DueAt, 'Planned')
        on conflict (id) do nothing
        """;

    private const string Planned = """
        select id, meeting_id, person_id, seconds_before, asked_for, due_at from reminders
        where id = @Id and state = 'Planned' and organization_id = @OrganizationId
        """;

    private const string Soon = """
        select id, meeting_id, person_id, seconds_before, asked_for, due_at from reminders
        where person_id = @Person and state = 'Planned' and due_at <= @Until and organization_id = @OrganizationId
        order by due_at, id
        """;

    private const string Mine = """
        select id, meeting_id, person_id, seconds_before, asked_for, due_at from reminders
        where person_id = @ActorId and state = 'Planned' and due_at <= @Until
        """;

    private const string Unplan = """
        delete from reminders
        where meeting_id = @Meeting and state = 'Planned' and asked_for = 0 and due_at > @Now and organization_id = @OrganizationId
        returning id
        """;

    private const string Close = """
        update reminders set state = @State, closed_at = @Now
        where id = @Id and state = 'Planned' and organization_id = @OrganizationId
        """;

    /// <summary>False where a reminder of this key was planned or rang before.</summary>
    public async Task<bool> AddAsync(Guid meeting, DueReminder due, CancellationToken ct) => await unit.ExecuteAsync(Insert, new
    {
        Id = due.Reminder.Key.ToString(), Meeting = meeting, Person = due.Recipient,
        SecondsBefore = (long)due.Reminder.Key.Offset.TotalSeconds, AskedFor = due.Reminder.IsAskedFor, DueAt = due.At,
    }, ct) > 0;

    public Task<ReminderRow?> PlannedAsync(string id, CancellationToken ct) => unit.SingleAsync<ReminderRow>(Planned, new { Id = id }, ct);

    /// <summary>What a person of the school is to hear of by then.</summary>
    public Task<IReadOnlyList<ReminderRow>> SoonAsync(PersonId person, DateTimeOffset until, CancellationToken ct) =>
        unit.QueryAsync<ReminderRow>(Soon, new { Person = person, Until = until }, ct);

    /// <summary>What the acting person is to hear of by then.</summary>
    public Task<IReadOnlyList<ReminderRow>> MineAsync(DateTimeOffset until, CancellationToken ct) =>
        unit.QueryAsync<ReminderRow>(Mine, new { Until = until }, ct);

    /// <summary>The keys that are planned no more. What was asked for by name, or rings at this moment, is decided when it fires.</summary>
    public Task<IReadOnlyList<string>> UnplanAsync(Guid meeting, DateTimeOffset now, CancellationToken ct) =>
        unit.QueryAsync<string>(Unplan, new { Meeting = meeting, Now = now }, ct);

    public Task CloseAsync(string id, ReminderState state, DateTimeOffset now, CancellationToken ct) =>
        unit.ExecuteAsync(Close, new { Id = id, State = state, Now = now }, ct);
}

using System.Data;
using Mentorship.Domain.Calendar;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

internal sealed record BusyRow(long StartsAt, long EndsAt);

internal sealed record DuringRow(string? PairId, long StartsAt);

/// <summary>Meetings of pairs that work. A person reaches only those they take part in, the service those of its school.</summary>
internal sealed class MeetingStore(Unit unit, TimeProvider time)
{
    private const string Fields = """
        select m.id, m.organization_id as school, m.pair_id, m.series_id, m.occurs_on, m.mentor_id, m.mentee_id, m.proposed_by,
            m.local_time, m.zone, m.minutes, m.moved_from, m.confirmed_at, m.place, m.agenda, m.state,
            m.state_before, m.cancelled_at, m.cancelled_by, m.mentee_word, m.moves, m.moves_before, m.sequence, m.outcome,
            m.next_step, m.is_important, m.is_summed_up, m.by_silence, m.by_curator, m.version,
            (select a.was_held from attendance_marks a
                where a.meeting_id = m.id and a.person_id = m.mentor_id and a.marked_at >= m.starts_at) as mentor_says,
            (select a.was_held from attendance_marks a
                where a.meeting_id = m.id and a.person_id = m.mentee_id and a.marked_at >= m.starts_at) as mentee_says
        from meetings m

        """;

    private const string Columns = Fields + """
        join pairs p on p.id = m.pair_id and p.state = 'Active'

        """;

    private const string Mine = Columns + "where m.id = @Id and (m.mentor_id = @ActorId or m.mentee_id = @ActorId)";

    private const string OfSchool = Columns + "where m.id = @Id and m.organization_id = @OrganizationId";

    private const string Coming = Columns + """
        where (m.mentor_id = @ActorId or m.mentee_id = @ActorId) and m.ends_at > @Now
            and m.state in ('Proposed', 'Confirmed', 'Rescheduled')
        order by m.starts_at, m.id limit 200
        """;

    private const string Past = Columns + """
        where (m.mentor_id = @ActorId or m.mentee_id = @ActorId)
            and (m.state in ('Held', 'Summarised', 'Missed') or m.state = 'Confirmed' and m.ends_at <= @Now)
        order by m.starts_at desc, m.id limit 400
        """;

    private const string OfSeries = Columns + """
        where m.series_id = @Series and m.organization_id = @OrganizationId and m.starts_at > @Now
            and m.state in ('Proposed', 'Confirmed', 'Rescheduled')
        order by m.starts_at, m.id
        """;

    private const string OfPair = Columns + """
        where m.pair_id = @Pair and m.organization_id = @OrganizationId and m.ends_at > @Since
            and m.state in ('Proposed', 'Confirmed', 'Rescheduled')
        order by m.starts_at, m.id
        """;

    private const string AllOfSeries = Fields + """
        where m.series_id = @Series and m.organization_id = @OrganizationId
        order by m.starts_at, m.id
        """;

    private const string MineOfEnded = Fields + """
        join pairs p on p.id = m.pair_id and p.state <> 'Active'
        where m.id = @Id and (m.mentor_id = @ActorId or m.mentee_id = @ActorId)
        """;

    private const string OfEndedPair = Fields + """
        join pairs p on p.id = m.pair_id and p.state <> 'Active'
        where m.pair_id = @Pair and m.organization_id = @OrganizationId and m.ends_at > @Since and m.series_id is null
            and m.state in ('Proposed', 'Confirmed', 'Rescheduled')
        order by m.starts_at, m.id
        """;

    private const string InCalendar = Columns + """
        where (m.mentor_id = @ActorId or m.mentee_id = @ActorId) and m.series_id is null and m.ends_at > @From
        order by m.starts_at, m.id limit 400
        """;

    private const string Insert = """
        insert into meetings (id, organization_id, pair_id, series_id, occurs_on, mentor_id, mentee_id, proposed_by,
            local_time, zone, minutes, starts_at, ends_at, moved_from, confirmed_at, place, agenda, state,
            state_before, cancelled_at, cancelled_by, mentee_word, moves, sequence, outcome, next_step, is_important, is_summed_up,
            created_at, changed_at, version)
        values (@Id, @OrganizationId, @Pair, @Series, @OccursOn, @Mentor, @Mentee, @ProposedBy,
            @LocalTime, @Zone, @Minutes, @StartsAt, @EndsAt, @MovedFrom, @ConfirmedAt, @Place, @Agenda, @State,
            @StateBefore, @CancelledAt, @CancelledBy, @MenteeWord, @Moves, @Sequence, @Outcome, @NextStep, @IsImportant, @IsSummedUp,
            @Now, case when @Series is null then @Now else 0 end, 1)
        on conflict do nothing
        """;

    private const string Update = """
        update meetings set proposed_by = @ProposedBy, local_time = @LocalTime, zone = @Zone, minutes = @Minutes,
            starts_at = @StartsAt, ends_at = @EndsAt, moved_from = @MovedFrom, confirmed_at = @ConfirmedAt, place = @Place,
            agenda = @Agenda, state = @State, state_before = @StateBefore, cancelled_at = @CancelledAt, cancelled_by = @CancelledBy,
            mentee_word = @MenteeWord, moves = @Moves, moves_before = @MovesBefore, sequence = @Sequence, outcome = @Outcome,
            next_step = @NextStep, is_important = @IsImportant, is_summed_up = @IsSummedUp, by_silence = @IsBySilence,
            by_curator = @IsByCurator, version = version + 1,
            changed_at = case when sequence <> @Sequence or moves <> @Moves or state <> @State then @Now else changed_at end
        where id = @Id and version = @Version and organization_id = @OrganizationId
        """;

    private const string Hold =
        "update meetings set version = version where id = @Id and version = @Version and organization_id = @OrganizationId";

    private const string Busy = """
        select m.starts_at, m.ends_at from meetings m join pairs p on p.id = m.pair_id and p.state = 'Active'
        where (m.mentor_id = @Person or m.mentee_id = @Person) and m.organization_id = @OrganizationId and m.ends_at > @Now
            and m.state in ('Proposed', 'Confirmed')
        union all
        select g.starts_at, g.ends_at from group_meetings g
        join (select o.id from group_meetings o where o.organizer_id = @Person and o.ends_at > @Now
            union select x.group_id from group_guests x where x.person_id = @Person and x.word <> 'DoesNotCome') own on own.id = g.id
        where g.organization_id = @OrganizationId and g.ends_at > @Now and g.state = 'Confirmed'
        order by starts_at
        """;

    private const string During = """
        select m.pair_id, m.starts_at from meetings m join pairs p on p.id = m.pair_id and p.state = 'Active'
        where (m.mentor_id = @Person or m.mentee_id = @Person) and m.organization_id = @OrganizationId and m.id <> @Except
            and m.starts_at < @Until and m.ends_at > @From and m.state in ('Proposed', 'Confirmed')
            and (m.series_id is null or m.pair_id <> @ExceptRhythmsOf)
        union all
        select null as pair_id, g.starts_at from group_meetings g
        join (select o.id from group_meetings o where o.organizer_id = @Person and o.ends_at > @From
            union select x.group_id from group_guests x where x.person_id = @Person and x.word <> 'DoesNotCome') own on own.id = g.id
        where g.organization_id = @OrganizationId and g.ends_at > @From and g.starts_at < @Until and g.id <> @Except
            and g.state = 'Confirmed'
        order by starts_at limit 1
        """;

    public Task<MeetingRow?> FindAsync(Guid id, CancellationToken ct) =>
        unit.SingleAsync<MeetingRow>(unit.Actor.IsSystem ? OfSchool : Mine, new { Id = id }, ct);

    /// <summary>What the acting person has ahead, in order of time.</summary>
    public Task<IReadOnlyList<MeetingRow>> ComingAsync(DateTimeOffset now, CancellationToken ct) =>
        unit.QueryAsync<MeetingRow>(Coming, new { Now = now }, ct);

    /// <summary>What lies behind the acting person, newest first.</summary>
    public Task<IReadOnlyList<MeetingRow>> PastAsync(DateTimeOffset now, CancellationToken ct) =>
        unit.QueryAsync<MeetingRow>(Past, new { Now = now }, ct);

    /// <summary>What a rhythm of meetings has ahead, in order of time.</summary>
    public Task<IReadOnlyList<MeetingRow>> OfSeriesAsync(Guid series, DateTimeOffset now, CancellationToken ct) =>
        unit.QueryAsync<MeetingRow>(OfSeries, new { Series = series, Now = now }, ct);

    /// <summary>What a pair has ahead of that moment.</summary>
    public Task<IReadOnlyList<MeetingRow>> OfPairAsync(Domain.PairId pair, DateTimeOffset since, CancellationToken ct) =>
        unit.QueryAsync<MeetingRow>(OfPair, new { Pair = pair, Since = since }, ct);

    /// <summary>One of the acting person that went with its pair.</summary>
    public Task<MeetingRow?> FindOfEndedAsync(Guid id, CancellationToken ct) =>
        unit.SingleAsync<MeetingRow>(MineOfEnded, new { Id = id }, ct);

    /// <summary>What a pair that is one no longer had ahead of that moment, apart from rhythms.</summary>
    public Task<IReadOnlyList<MeetingRow>> OfEndedPairAsync(Domain.PairId pair, DateTimeOffset since, CancellationToken ct) =>
        unit.QueryAsync<MeetingRow>(OfEndedPair, new { Pair = pair, Since = since }, ct);

    /// <summary>Whatever became of them, and of their pair.</summary>
    public Task<IReadOnlyList<MeetingRow>> AllOfSeriesAsync(Guid series, CancellationToken ct) =>
        unit.QueryAsync<MeetingRow>(AllOfSeries, new { Series = series }, ct);

    /// <summary>What a calendar of the acting person shows apart from rhythms, cancelled ones included.</summary>
    public Task<IReadOnlyList<MeetingRow>> InCalendarAsync(DateTimeOffset from, CancellationToken ct) =>
        unit.QueryAsync<MeetingRow>(InCalendar, new { From = from }, ct);

    /// <summary>False where the occurrence of a series is there already.</summary>
    public async Task<bool> AddAsync(Meeting meeting, CancellationToken ct) =>
        await unit.ExecuteAsync(Insert, new StoredMeeting(meeting, time.GetUtcNow()), ct) > 0;

    /// <exception cref="DBConcurrencyException">The meeting has changed since it was read; the unit must be run again.</exception>
    public async Task SaveAsync(Meeting meeting, CancellationToken ct)
    {
        if (await unit.ExecuteAsync(Update, new StoredMeeting(meeting, time.GetUtcNow()), ct) == 0) throw Changed(meeting);
    }

    /// <summary>Until this unit ends nobody else changes the meeting: for messages that leave because of what it is now.</summary>
    /// <exception cref="DBConcurrencyException">It has changed since it was read; the unit must be run again.</exception>
    public async Task HoldAsync(Meeting meeting, CancellationToken ct)
    {
        if (await unit.ExecuteAsync(Hold, new { Id = meeting.Id.Value, meeting.Version }, ct) == 0) throw Changed(meeting);
    }

    /// <summary>What else somebody of the school has at the time of a meeting.</summary>
    /// <param name="exceptRhythmsOf">A pair whose rhythms are about to stop; null for none.</param>
    public Task<DuringRow?> DuringAsync(Domain.PersonId person, Meeting meeting, Domain.PairId? exceptRhythmsOf, CancellationToken ct) =>
        unit.SingleAsync<DuringRow>(During, new
        {
            Person = person, Except = meeting.Id.Value, From = meeting.Time.Start, Until = meeting.Time.End,
            ExceptRhythmsOf = exceptRhythmsOf?.ToString() ?? "",
        }, ct);

    /// <summary>When somebody of the school has something arranged already.</summary>
    public async Task<IReadOnlyList<MomentSpan>> BusyAsync(Domain.PersonId person, DateTimeOffset now, CancellationToken ct) =>
        [.. (await unit.QueryAsync<BusyRow>(Busy, new { Person = person, Now = now }, ct))
            .Select(row => new MomentSpan(Moments.Of(row.StartsAt), Moments.Of(row.EndsAt)))];

    private static DBConcurrencyException Changed(Meeting meeting) => new($"Meeting {meeting.Id} has changed meanwhile.");
}

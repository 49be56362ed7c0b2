using System.Data;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

/// <summary>Meetings of several. A person reaches those they gather or are invited to, the service those of its school.</summary>
internal sealed class GroupStore(Unit unit, Names names, TimeProvider time, IOptions<MeetingsOptions> options)
{
    private const string Columns = """
        select g.id, g.organization_id as school, g.organizer_id, g.local_time, g.zone, g.minutes, g.place, g.agenda, g.state,
            g.state_before, g.cancelled_at, g.agreed_at, g.moves, g.sequence, g.outcome, g.next_step, g.is_important, g.is_summed_up,
            g.by_silence, g.version
        from group_meetings g

        """;

    private const string Mine = Columns + """
        where g.id = @Id and (g.organizer_id = @ActorId
            or exists (select 1 from group_guests x where x.group_id = g.id and x.person_id = @ActorId))
        """;

    private const string OfSchool = Columns + "where g.id = @Id and g.organization_id = @OrganizationId";

    private const string Guests = """
        select person_id, word, was_there, says_was_there from group_guests
        where group_id = @Id and organization_id = @OrganizationId
        """;

    private const string Sides = """
        select p.id as person_id, g.id as pair_id, g.organization_id as school, g.organizer_id as mentor_id, p.display_name, p.full_name,
            b.chat, b.zone, b.quiet_from, b.quiet_until, coalesce(b.reachable, 0) as reachable, c.offsets
        from group_meetings g
        join (select x.group_id, x.person_id from group_guests x where x.group_id = @Id
            union select o.id, o.organizer_id from group_meetings o where o.id = @Id) s on s.group_id = g.id
        join people p on p.id = s.person_id
        left join bindings b on b.person_id = p.id
        left join reminder_choices c on c.person_id = p.id
        where g.id = @Id and g.organization_id = @OrganizationId
        order by p.folded_name, p.id
        """;

    private const string Lines = """
        select g.id, g.organizer_id, g.starts_at, g.ends_at, g.state, g.moves,
            (select x.word from group_guests x where x.group_id = g.id and x.person_id = @ActorId) as word, null as was_there
        from (select o.id from group_meetings o where o.organizer_id = @ActorId and o.ends_at > @Since
            union select y.group_id from group_guests y where y.person_id = @ActorId) own
        join group_meetings g on g.id = own.id
        where g.ends_at > @Since and g.state <> 'Cancelled'
        order by g.starts_at, g.id limit 100
        """;

    private const string Past = """
        select g.id, g.organizer_id, g.starts_at, g.ends_at, g.state, g.moves, x.word, x.was_there
        from (select o.id from group_meetings o where o.organizer_id = @ActorId and o.ends_at <= @Now
            union select y.group_id from group_guests y
            where y.person_id = @ActorId and (y.word <> 'DoesNotCome' or y.was_there = 1 or y.says_was_there = 1)) own
        join group_meetings g on g.id = own.id
        left join group_guests x on x.group_id = g.id and x.person_id = @ActorId
        where g.ends_at <= @Now and g.state <> 'Cancelled'
        order by g.starts_at desc, g.id limit 200
        """;

    private const string Insert = """
        insert into group_meetings (id, organization_id, organizer_id, local_time, zone, minutes, starts_at, ends_at, place, agenda,
            state, state_before, cancelled_at, agreed_at, moves, sequence, created_at, changed_at, version)
        values (@Id, @OrganizationId, @Mentor, @LocalTime, @Zone, @Minutes, @StartsAt, @EndsAt, @Place, @Agenda,
            @State, @StateBefore, @CancelledAt, @ConfirmedAt, @Moves, @Sequence, @Now, @Now, 1)
        """;

    private const string Invite = """
        insert into group_guests (group_id, person_id, organization_id, word) values (@Id, @Person, @OrganizationId, 'Unknown')
        """;

    private const string Update = """
        update group_meetings set local_time = @LocalTime, zone = @Zone, minutes = @Minutes, starts_at = @StartsAt, ends_at = @EndsAt,
            place = @Place, agenda = @Agenda, state = @State, state_before = @StateBefore, cancelled_at = @CancelledAt,
            agreed_at = @ConfirmedAt, moves = @Moves, sequence = @Sequence, outcome = @Outcome, next_step = @NextStep,
            is_important = @IsImportant, is_summed_up = @IsSummedUp, by_silence = @IsBySilence,
            changed_at = case when sequence <> @Sequence or moves <> @Moves or state <> @State then @Now else changed_at end,
            version = version + 1
        where id = @Id and version = @Version and organization_id = @OrganizationId
        """;

    private const string Hold = """
        update group_meetings set version = version where id = @Id and version = @Version and organization_id = @OrganizationId
        """;

    private const string Answer = """
        update group_guests set word = @Word where group_id = @Id and person_id = @Person and organization_id = @OrganizationId
        """;

    private const string Wish = """
        update group_guests set wished_moves = @Moves
        where group_id = @Id and person_id = @Person and organization_id = @OrganizationId
            and (wished_moves is null or wished_moves < @Moves)
        """;

    private const string Mark = """
        update group_guests set was_there = @WasThere where group_id = @Id and person_id = @Person and organization_id = @OrganizationId
        """;

    private const string OwnMark = """
        update group_guests set says_was_there = @WasThere
        where group_id = @Id and person_id = @Person and organization_id = @OrganizationId
        """;

    public async Task<GroupRow?> FindAsync(Guid id, CancellationToken ct) =>
        await unit.SingleAsync<GroupRow>(unit.Actor.IsSystem ? OfSchool : Mine, new { Id = id }, ct);

    /// <summary>Asked as the service for the school.</summary>
    public async Task<Gathering> ReadAsync(GroupRow row, DateTimeOffset now, CancellationToken ct)
    {
        var guests = await unit.QueryAsync<GuestRow>(Guests, new { row.Id }, ct);
        var sides = (await unit.QueryAsync<SideRow>(Sides, new { row.Id }, ct)).Select(side => Side.Of(side, names, options.Value)).ToList();
        var words = guests.ToDictionary(guest => new PersonId(Guid.Parse(guest.PersonId)));
        return new Gathering(
            row.ToMeeting(guests), row.School, sides.First(side => side.Person.Value.ToString() == row.OrganizerId),
            [.. sides.Where(side => words.ContainsKey(side.Person)).Select(side => Of(side, words[side.Person]))], now);
    }

    /// <summary>What the acting person gathers or is invited to, in order of time.</summary>
    public Task<IReadOnlyList<GroupLine>> MineAsync(DateTimeOffset since, CancellationToken ct) =>
        unit.QueryAsync<GroupLine>(Lines, new { Since = since }, ct);

    /// <summary>What lies behind the acting person, newest first.</summary>
    public Task<IReadOnlyList<GroupLine>> PastAsync(DateTimeOffset now, CancellationToken ct) =>
        unit.QueryAsync<GroupLine>(Past, new { Now = now }, ct);

    public async Task AddAsync(Meeting meeting, CancellationToken ct)
    {
        await unit.ExecuteAsync(Insert, new StoredMeeting(meeting, time.GetUtcNow()), ct);
        foreach (var person in meeting.Sides.Mentees) await unit.ExecuteAsync(Invite, new { Id = meeting.Id.Value, Person = person }, ct);
    }

    /// <exception cref="DBConcurrencyException">It has changed since it was read; the unit must be run again.</exception>
    public async Task SaveAsync(Meeting meeting, CancellationToken ct)
    {
        if (await unit.ExecuteAsync(Update, new StoredMeeting(meeting, time.GetUtcNow()), ct) == 0)
            throw new DBConcurrencyException($"Group meeting {meeting.Id} has changed meanwhile.");
    }

    /// <summary>
    /// Until this unit ends nobody else changes the meeting: for what is decided by it and stored beside it.
    /// Waits for whoever changes it now.
    /// </summary>
    /// <exception cref="DBConcurrencyException">It has changed since it was read; the unit must be run again.</exception>
    public async Task HoldAsync(Gathering now, CancellationToken ct)
    {
        if (await unit.ExecuteAsync(Hold, new { now.Id, now.Meeting.Version }, ct) == 0)
            throw new DBConcurrencyException($"Group meeting {now.Id} has changed meanwhile.");
    }

    public Task AnswerAsync(Guid id, PersonId person, Rsvp word, CancellationToken ct) =>
        unit.ExecuteAsync(Answer, new { Id = id, Person = person, Word = word }, ct);

    /// <summary>False where the organizer has been told already that this time does not suit the guest.</summary>
    public async Task<bool> WishAsync(Gathering now, PersonId person, CancellationToken ct) =>
        await unit.ExecuteAsync(Wish, new { now.Id, Person = person, Moves = (long)now.Meeting.Moves }, ct) > 0;

    public Task MarkAsync(Guid id, PersonId person, bool wasThere, CancellationToken ct) =>
        unit.ExecuteAsync(Mark, new { Id = id, Person = person, WasThere = wasThere }, ct);

    public Task MarkOneselfAsync(Guid id, PersonId person, bool wasThere, CancellationToken ct) =>
        unit.ExecuteAsync(OwnMark, new { Id = id, Person = person, WasThere = wasThere }, ct);

    private static Guest Of(Side side, GuestRow row) => new(
        side, Enum.Parse<Rsvp>(row.Word), row.WasThere is { } was ? was > 0 : null, row.SaysWasThere is { } says ? says > 0 : null);
}

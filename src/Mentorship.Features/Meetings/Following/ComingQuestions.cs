using Mentorship.Conversations;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

internal sealed record ComingQuestionRow(
    string Kind, long DueAt, string? School, long StartsAt, long EndsAt, long IsLed, long IsSaid, string DisplayName, string FullName, string? Chat);

/// <summary>What the acting person is going to be asked about meetings, and the proposals that lapse if nobody answers.</summary>
internal sealed class ComingQuestions(Unit unit, FeatureMap map, QuietTime quiet, Names names, IOptions<MeetingsOptions> options) : IComing
{
    private const string OfPairs = """
        select t.kind, t.due_at, m.organization_id as school, m.starts_at, m.ends_at,
            case when m.mentor_id = @ActorId then 1 else 0 end as is_led, (select count(*) from attendance_marks s
                where s.meeting_id = m.id and s.person_id <> @ActorId and s.marked_at >= m.starts_at) as is_said, o.display_name, o.full_name, b.chat
        from meetings m
        join pairs p on p.id = m.pair_id and p.state = 'Active'
        join timers t on t.id in ('meeting:' || m.id || ':attendance', 'meeting:' || m.id || ':summary', 'meeting:' || m.id || ':lapse')
        join people o on o.id = case when m.mentor_id = @ActorId then m.mentee_id else m.mentor_id end
        left join bindings b on b.person_id = @ActorId
        where (m.mentor_id = @ActorId or m.mentee_id = @ActorId) and m.state in ('Proposed', 'Confirmed', 'Rescheduled', 'Held')
            and t.due_at <= @Until and not (t.kind = @Asks and exists (
                select 1 from attendance_marks a where a.meeting_id = m.id and a.person_id = @ActorId))
        """;

    private const string Held = """
        select t.kind, t.due_at, m.organization_id as school, m.starts_at, m.ends_at, 0 as is_led, 0 as is_said, o.display_name, o.full_name, b.chat
        from held_questions h
        join meetings m on m.id = h.meeting_id and m.state = 'Confirmed'
        join pairs p on p.id = m.pair_id and p.state = 'Active'
        join timers t on t.id = 'attendance:' || h.person_id || ':' || h.organization_id
        join people o on o.id = case when m.mentor_id = @ActorId then m.mentee_id else m.mentor_id end
        left join bindings b on b.person_id = @ActorId
        where h.person_id = @ActorId and t.due_at <= @Until and not exists (
            select 1 from attendance_marks a where a.meeting_id = m.id and a.person_id = @ActorId and a.marked_at >= m.starts_at)
        """;

    private const string HeldOfSeveral = """
        select 'several' as kind, t.due_at, g.organization_id as school, g.starts_at, g.ends_at,
            case when g.organizer_id = @ActorId then 1 else 0 end as is_led, 0 as is_said, o.display_name, o.full_name, b.chat
        from held_group_questions h
        join group_meetings g on g.id = h.group_id and g.state = 'Confirmed'
        join timers t on t.id = 'attendance:' || h.person_id || ':' || h.organization_id
        join people o on o.id = g.organizer_id
        left join bindings b on b.person_id = @ActorId
        where h.person_id = @ActorId and t.due_at <= @Until and not exists (
            select 1 from group_guests x where x.group_id = g.id and x.person_id = @ActorId and x.says_was_there is not null)
        """;

    private const string OfSeveral = """
        select t.kind, t.due_at, g.organization_id as school, g.starts_at, g.ends_at,
            case when g.organizer_id = @ActorId then 1 else 0 end as is_led, 0 as is_said, o.display_name, o.full_name, b.chat
        from (select x.id from group_meetings x where x.organizer_id = @ActorId
            union select y.group_id from group_guests y
            where y.person_id = @ActorId and y.word <> 'DoesNotCome' and y.says_was_there is null) own
        join group_meetings g on g.id = own.id
        join timers t on t.id in ('group:' || g.id || ':who', 'group:' || g.id || ':summary')
        join people o on o.id = g.organizer_id
        left join bindings b on b.person_id = @ActorId
        where t.due_at <= @Until and g.state in ('Confirmed', 'Held')
        """;

    private const string OfRhythms = """
        select t.kind, t.due_at, s.organization_id as school, t.due_at as starts_at, t.due_at as ends_at, 0 as is_led, 0 as is_said,
            o.display_name, o.full_name, b.chat
        from meeting_series s
        join pairs p on p.id = s.pair_id and p.state = 'Active' and (p.mentor_id = @ActorId or p.mentee_id = @ActorId)
        join timers t on t.id = 'series:' || s.id || ':lapse'
        join people o on o.id = case when p.mentor_id = @ActorId then p.mentee_id else p.mentor_id end
        left join bindings b on b.person_id = @ActorId
        where s.state = 'Proposed' and t.due_at <= @Until
        """;

    public async Task<IReadOnlyList<ComingLine>> UntilAsync(DateTimeOffset until, Occasion on, CancellationToken ct)
    {
        var (lines, bound) = (new List<ComingLine>(), new { Until = until, Asks = map.NameOf(typeof(AskAttendance)) });
        foreach (var query in (string[])[OfPairs, Held, OfSeveral, HeldOfSeveral, OfRhythms])
            foreach (var row in await unit.QueryAsync<ComingQuestionRow>(query, bound, ct))
                if (Asked(row) is { } asked) lines.Add(await LineAsync(row, asked, ct));
        return lines;
    }

    /// <summary>Null for what rings with somebody else, or with nobody any more.</summary>
    private (string Key, Type Timer)? Asked(ComingQuestionRow row) => row.Kind switch
    {
        _ when Is<AskAttendance>(row) && Moments.Of(row.DueAt) < Moments.Of(row.EndsAt) + options.Value.GiveUpAfter =>
            (MeetingTexts.ComesWasHeld, typeof(AskAttendance)),
        _ when Is<AskTogether>(row) => (MeetingTexts.ComesWasHeld, typeof(AskTogether)),
        "several" => (row.IsLed > 0 ? MeetingTexts.ComesWho : MeetingTexts.ComesWereYou, typeof(AskTogether)),
        _ when Is<AskAttendance>(row) && row.IsSaid > 0 => (MeetingTexts.ComesAlone, typeof(AskAttendance)),
        _ when Is<GiveUpGathering>(row) && row.IsLed > 0 => (MeetingTexts.ComesGroupAlone, typeof(GiveUpGathering)),
        _ when Is<AskSummary>(row) && row.IsLed > 0 => (MeetingTexts.ComesSummary, typeof(AskSummary)),
        _ when Is<LapseMeeting>(row) => (MeetingTexts.ComesLapse, typeof(LapseMeeting)),
        _ when Is<AskWhoCame>(row) => (row.IsLed > 0 ? MeetingTexts.ComesWho : MeetingTexts.ComesWereYou, typeof(AskWhoCame)),
        _ when Is<AskGroupSummary>(row) && row.IsLed > 0 => (MeetingTexts.ComesGroupSummary, typeof(AskGroupSummary)),
        _ when Is<LapseSeries>(row) => (MeetingTexts.ComesSeriesLapse, typeof(LapseSeries)),
        _ => null,
    };

    private bool Is<TCommand>(ComingQuestionRow row) => row.Kind == map.NameOf(typeof(TCommand));

    private async Task<ComingLine> LineAsync(ComingQuestionRow row, (string Key, Type Timer) asked, CancellationToken ct)
    {
        var fires = Moments.Of(row.DueAt);
        var rings = row.Chat is { } chat ? await quiet.EndAsync(chat, fires, ct) ?? fires : fires;
        var what = new Phrase(asked.Key, ("at", Moments.Of(row.StartsAt)), ("name", names.Of(row.DisplayName, row.FullName)));
        return new ComingLine(rings, what, row.School) { Timer = asked.Timer, FiresAt = fires };
    }
}

using System.Globalization;
using System.Text.Json;
using Mentorship.Pipeline;

namespace Mentorship.Hosting.Tests.Crash;

/// <content>Timers: those that the test plants, each of which says one thing, and those that questions plan and cancel by themselves.</content>
internal sealed partial class CrashScene
{
    private const int TimersForEachKill = 8;
    private const int FewOfRequests = 5;
    private static readonly TimeSpan BetweenTimers = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// Waves and escalations fall due while the service is killed, not minutes later. What is planned after the last kill waits as long as
    /// it usually does, so that it still stands there when all is counted.
    /// </summary>
    private static Dictionary<string, string> HastySettings => new(Settings)
    {
        ["Help:Rest"] = "00:00:00",
        ["Help:Lesson:Pause"] = "00:00:01", ["Help:Lesson:Escalation"] = "00:00:02",
        ["Help:Now:Pause"] = "00:00:01", ["Help:Now:Escalation"] = "00:00:02",
        ["Help:Today:Pause"] = "00:00:02", ["Help:Today:Escalation"] = "00:00:03",
        ["Help:Week:Pause"] = "00:00:02", ["Help:Week:Escalation"] = "00:00:03",
    };

    /// <summary>What each state of a question waits for: it has the timer of that name, whatever else it has.</summary>
    private const string RequestsWithoutTimer =
        """
        select w.what, w.state, count(*) from (
            select h.id, h.state, case h.state when 'New' then 'send' when 'Delivered' then 'escalate' when 'Acknowledged' then 'lapse'
                when 'Answered' then 'close' when 'Resolved' then 'wipe' when 'Withdrawn' then 'wipe' when 'AutoClosed' then 'wipe' end as what
            from help_requests h) w
        where w.what is not null and not exists (select 1 from timers t where t.id = 'request:' || w.id || ':' || w.what)
        group by w.what, w.state
        """;

    /// <summary>A question that waits while some mentor has neither been asked nor said no looks for them again.</summary>
    private const string RequestsWithoutWave =
        """
        select 'wave', h.state, count(*) from help_requests h
        where h.state in ('Delivered', 'Escalated') and not exists (select 1 from timers t where t.id = 'request:' || h.id || ':wave')
            and exists (
                select 1 from role_assignments a join people p on p.id = a.person_id join bindings b on b.person_id = p.id and b.reachable = 1
                where a.role = 'Mentor' and a.act_to is null and a.organization_id = h.organization_id and p.id <> h.author_id
                    and p.state = 'Consented' and not exists (
                        select 1 from request_participants q
                        where q.request_id = h.id and q.person_id = p.id and q.part not in ('Invited', 'Second')))
        group by h.state
        """;

    /// <summary>Waves and escalations belong to what waits, a lapse to what is taken, and nothing but the wiping to what is closed.</summary>
    private const string TimersWithoutRequest =
        """
        select t.what, h.state, count(*) from (
            select substr(id, 9, 36) as request, substr(id, 46) as what from timers where id like 'request:%') t
        left join help_requests h on h.id = t.request
        where case
            when t.what in ('send', 'remind-unsent') then coalesce(h.state, '') <> 'New'
            when t.what in ('wave', 'escalate') then coalesce(h.state, '') not in ('Delivered', 'Escalated')
            when t.what = 'lapse' then coalesce(h.state, '') <> 'Acknowledged'
            when t.what = 'owed' then coalesce(h.state, '') <> 'InDialog'
            when t.what in ('ask-solved', 'close') then coalesce(h.state, '') <> 'Answered'
            else coalesce(h.state, '') not in ('Resolved', 'Withdrawn', 'AutoClosed') end
        group by t.what, h.state
        """;

    /// <summary>The name in the inbox is key, moment and a number of its own; whoever plans a key anew plans it for a later moment.</summary>
    private const string FiredTwice =
        """
        select substr(source_id, 1, length(source_id) - 33) as moment, count(*) from inbox
        where source = 'timer'
        group by substr(source_id, 1, length(source_id) - 33) having count(*) > 1
        """;

    private int PlannedTimers { get; set; }

    /// <summary>Those that fire now or in a moment: while there are any, nothing has come to rest.</summary>
    private long TimersSoon() => Rows(string.Create(
        CultureInfo.InvariantCulture, $"timers where due_at < {(TimeProvider.System.GetUtcNow() + Soon).ToUnixTimeMilliseconds()}"));

    private long Fired(string what) =>
        Rows($"inbox where source = 'timer' and source_id like 'request:%:{what}@%' and done_at is not null");

    /// <summary>What each timer has caused: one message, written by the unit that ended its row in the inbox.</summary>
    private IReadOnlyList<string> TimerMessages() =>
    [
        .. _remains.Rows(
            """
            select i.source_id from inbox i join outbox o on o.seq = i.seq
            where i.source = 'timer' and i.source_id like 'crash-%' and i.done_at is not null
            """).Select(row => ((string)row[0]!).Split('@')[0]),
    ];

    private async Task PlanTimersAsync(CancellationToken ct)
    {
        const string Insert = "insert into timers (id, due_at, lane, kind, payload) values (@Id, @Due, 'service', 'pipeline.alarm', @Payload)";
        var start = TimeProvider.System.GetUtcNow();
        await using var database = _store.Open();
        await database.RunAsync(async unit =>
        {
            for (var timer = 0; timer < PlannedTimers; timer++)
                await unit.ExecuteAsync(Insert, new
                {
                    Id = $"crash-{timer}", Due = start + timer * BetweenTimers,
                    Payload = JsonSerializer.Serialize(
                        new { Name = "pipeline.alarm", Body = new { Kind = "storage", Reason = $"timer {timer}", At = start } }),
                }, ct);
        }, ct);
    }
}

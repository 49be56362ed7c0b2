using System.Globalization;
using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Hosting.Tests.Crash;

/// <content>What is left to compare when all is over.</content>
internal sealed partial class CrashScene
{
    private const int FewUpdatesForEachKill = 16;
    private const int FewEffects = 20;

    /// <summary>
    /// What one chat caused about one thing reaches another in the order in which it was written; what did not, by its rows. A change of a
    /// message has the number of the row that made it.
    /// </summary>
    private const string SentBeforeEarlier =
        """
        select t.seq, t.ordinal, t.chat, t.about, t.priority, t.unsure, t.message_id, t.before from (
            select o.*, lag(message_id) over (partition by chat, priority, about, lane order by seq, ordinal) as before from (
                select o.chat, o.priority, o.about, i.lane, o.message_id, o.seq, o.ordinal, o.unsure
                from outbox o join inbox i on i.seq = o.seq
                where o.message_id is not null and o.slot is null and (o.unsure = 0 or o.about is not null)
                    and not exists (select 1 from outbox m where m.chat = o.chat and m.message_id = o.message_id and m.seq < o.seq)) o) t
        where before > message_id
        """;

    public Losses Losses() => new()
    {
        UpdatesLost = Confirmed().Except(Stored()).Count(),
        UpdatesUnfinished = _remains.Count("select count(*) from inbox where done_at is null"),
        EffectsTwice = EffectsTwice(),
        DeadLetters = Listed("select source, error, count(*) from inbox_dead group by source, error"),
        TimersLost = PlannedTimers - TimerMessages().Distinct().Count(),
        TimersTwice = TimerMessages().Count - TimerMessages().Distinct().Count(),
        RequestTimersLost = Listed(RequestsWithoutTimer) + Listed(RequestsWithoutWave),
        RequestTimersLeft = Listed(TimersWithoutRequest),
        MomentsTwice = Listed(FiredTwice),
        HandledOutOfOrder = HandledOutOfOrder(),
        TakenOutOfOrder = TakenOutOfOrder(),
        SentOutOfOrder = Listed(SentBeforeEarlier),
        TornFiles = _torn + (_remains.IsWhole ? 0 : 1),
        StuckSending = _remains.Count("select count(*) from outbox where state = 'sending'"),
        CopiesBeyondCalls = Math.Max(0, Copies() - Unsure()),
        CallsUncounted = _inFlight.Count - Unsure(),
        MessagesGivenUp = _remains.Count("select count(*) from outbox where state = 'unknown' and unsure < 2 and error <> 'cancelled'"),
        MessagesFailed = Listed("select error, count(*) from outbox where state = 'failed' group by error"),
    };

    /// <summary>A crowd that says nothing loses nothing: what there was too little of to prove anything.</summary>
    public IEnumerable<string> Idleness()
    {
        if (Confirmed().Count() < _kills * FewUpdatesForEachKill) yield return "updates";
        if (Rows("help_requests") < Math.Min(FewEffects, 2 * _kills)) yield return "effects";
        if (TimerMessages().Count < FewEffects) yield return "timers";
        if (Fired("wave") < FewOfRequests) yield return "waves";
        if (Fired("escalate") < FewOfRequests) yield return "escalations";
        if (_inFlight.Count == 0) yield return "calls in flight at a kill";
    }

    public string Counts() => string.Create(CultureInfo.InvariantCulture, $"""
        Crash test, seed {_seed}: {_kills} kills in {_lastKill.TotalSeconds:F0} s, at rest after {_atRest.TotalSeconds:F0} s
          updates: {Confirmed().Count()} confirmed, {Stored().Count()} stored and ended, {Rows("inbox_dead")} dead letters
          people: {_crowd.Words} words, {_crowd.Presses} presses
          effects: {Rows("help_requests")} requests, {Rows("request_words")} words kept, {Rows("parked_words")} parked
          timers: {PlannedTimers} planned, {TimerMessages().Count} fired; {Rows("inbox where source = 'timer'")} in all
            of questions: {Fired("wave")} waves, {Fired("escalate")} escalations, {Rows("timers where id like 'request:%'")} still to come
          messages: {Rows("outbox")} written, {Rows("outbox where state = 'sent'")} sent, {Rows("outbox where state = 'dropped'")} dropped
          left unclear and told so: {Rows("outbox where state = 'unknown'")}, refused: {Rows("outbox where state = 'failed'")}
          calls in flight at a kill: {_inFlight.Count}, counted as unclear: {Unsure()}, copies seen by people: {Copies()}
        """);

    private long Rows(string of) => _remains.Count($"select count(*) from {of}");

    private string Listed(string sql) => string.Join("; ", _remains.Rows(sql).Select(row => string.Join(' ', row)));

    private IEnumerable<string> Confirmed() =>
        from update in World.Ledger.Updates
        where update.State is UpdateState.Confirmed
        select update.Id.ToString(CultureInfo.InvariantCulture);

    private IEnumerable<string> Stored() =>
        _remains.Rows("select source_id from inbox where source like 'tg:%'").Select(row => (string)row[0]!);

    private long Unsure() => _remains.Count("select cast(coalesce(sum(unsure), 0) as bigint) from outbox");

    /// <summary>A person may give the same words to a question of their own as well, but no question gets them twice.</summary>
    private long EffectsTwice() =>
        Rows("(select 1 from request_words group by request_id, chat, message_id having count(*) > 1) t")
        + Rows("(select 1 from inbox where source like 'tg:%' group by source_id having count(*) > 1) t")
        + _remains.Count("select cast(coalesce(sum(value), 0) as bigint) from request_numbers") - _remains.Count("select count(*) from help_requests");

    // Of whoever has given no consent the lane is forgotten: such rows are of many chats, and PostgreSQL ends them side by side.
    private string Lanes => _store.Store is Store.Postgres ? "lane <> ''" : "true";

    private long HandledOutOfOrder() => _remains.Count(
        $"""
        select count(*) from (
            select done_at, lag(done_at) over (partition by lane order by seq) as before
            from inbox where source like 'tg:%' and {Lanes}) t
        where before > done_at
        """);

    private long TakenOutOfOrder() => _remains.Count(
        $"""
        select count(*) from (
            select cast(source_id as bigint) as id, lag(cast(source_id as bigint)) over (partition by lane order by seq) as before
            from inbox where source like 'tg:%' and {Lanes}) t
        where before > id
        """);

    /// <summary>Messages that people have and the service does not know of: each is the first of two.</summary>
    private long Copies() => SentTexts().Select(sent => (sent.Chat, sent.Message)).Except(KnownMessages()).Count();

    private HashSet<(long Chat, long Message)> KnownMessages() =>
    [
        .. _remains.Rows("select chat, message_id from outbox where message_id is not null")
            .Select(row => (ChatOf((string)row[0]!), (long)row[1]!)),
    ];

    /// <summary>Since everybody is in: whom the words before a consent went to is forgotten.</summary>
    private IEnumerable<(long Chat, long Message, string Text)> SentTexts() =>
        from call in World.Ledger.Calls
        where call.Seq > _lastWelcome && call is { TookEffect: true, Method: "sendMessage" or "copyMessage" }
        select (call.Chat!.Value, call.MessageId!.Value, call.Parameters.TryGetProperty("text", out var text) ? text.GetString()! : "");

    private static long ChatOf(string chat) => long.Parse(chat.AsSpan(3), CultureInfo.InvariantCulture);
}

using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

internal sealed record ComingRequestRow(string Kind, long DueAt, long Number, string? School, long IsAuthor, long IsHolder, string? Chat);

/// <summary>What becomes of open questions by itself: the promise of the curator, an answer that is due, the silence afterwards.</summary>
internal sealed class ComingRequests(Unit unit, FeatureMap map, QuietTime quiet) : IComing
{
    private const string Columns = """
        select t.kind, t.due_at, r.number, r.organization_id as school, case when r.author_id = @ActorId then 1 else 0 end as is_author,
            case when r.holder_id = @ActorId then 1 else 0 end as is_holder, b.chat
        from help_requests r

        """;

    private const string Mine = Columns + """
        join timers t on t.id in ('request:' || r.id || ':lapse', 'request:' || r.id || ':ask-solved', 'request:' || r.id || ':close',
            'request:' || r.id || ':send', 'request:' || r.id || ':remind-unsent', 'request:' || r.id || ':owed')
        left join bindings b on b.person_id = @ActorId
        where (r.author_id = @ActorId or r.holder_id = @ActorId) and r.closed_at is null and t.due_at <= @Until
        """;

    /// <summary>Once the curators have been called, only they are looked for again.</summary>
    private const string Promised = Columns + """
        join timers t on t.id = 'request:' || r.id || ':escalate'
        left join bindings b on b.person_id = @ActorId
        where r.state = 'Delivered' and t.due_at <= @Until
            and (r.author_id = @ActorId or @IsCurator = 1 and r.organization_id = @OrganizationId)
        """;

    public async Task<IReadOnlyList<ComingLine>> UntilAsync(DateTimeOffset until, Occasion on, CancellationToken ct)
    {
        var bound = new { Until = until, IsCurator = on.Actor.May(Right.WatchRequests) ? 1L : 0L };
        var lines = new List<ComingLine>();
        foreach (var query in (string[])[Mine, Promised])
            foreach (var row in await unit.QueryAsync<ComingRequestRow>(query, bound, ct))
                if (Told(row) is { } told) lines.Add(await LineAsync(row, told, ct));
        return lines;
    }

    /// <summary>Null for what rings with somebody else.</summary>
    private (string Key, Type Timer)? Told(ComingRequestRow row) => (row.IsAuthor > 0, row.IsHolder > 0) switch
    {
        (true, _) when Is<CallCurators>(row) => (HelpTexts.ComesToCurator, typeof(CallCurators)),
        (false, _) when Is<CallCurators>(row) => (HelpTexts.ComesToYou, typeof(CallCurators)),
        (true, _) when Is<LapseHolder>(row) => (HelpTexts.ComesLapse, typeof(LapseHolder)),
        (_, true) when Is<LapseHolder>(row) => (HelpTexts.ComesLapseOfYours, typeof(LapseHolder)),
        (true, _) when Is<CallForOwed>(row) => (HelpTexts.ComesOwed, typeof(CallForOwed)),
        (_, true) when Is<CallForOwed>(row) => (HelpTexts.ComesOwedByYou, typeof(CallForOwed)),
        (true, _) when Is<AskIfSolved>(row) => (HelpTexts.ComesIsSolved, typeof(AskIfSolved)),
        _ when Is<CloseSilent>(row) => (HelpTexts.ComesClose, typeof(CloseSilent)),
        (true, _) when Is<SendUnsent>(row) => (HelpTexts.ComesSend, typeof(SendUnsent)),
        (true, _) when Is<RemindUnsent>(row) => (HelpTexts.ComesUnsent, typeof(RemindUnsent)),
        _ => null,
    };

    private bool Is<TCommand>(ComingRequestRow row) => row.Kind == map.NameOf(typeof(TCommand));

    /// <summary>Only the question whether it is solved waits for the end of quiet hours.</summary>
    private async Task<ComingLine> LineAsync(ComingRequestRow row, (string Key, Type Timer) told, CancellationToken ct)
    {
        var fires = Moments.Of(row.DueAt);
        var rings = row.Chat is { } chat && Is<AskIfSolved>(row) ? await quiet.EndAsync(chat, fires, ct) ?? fires : fires;
        return new ComingLine(rings, new Phrase(told.Key, ("number", row.Number)), row.School) { Timer = told.Timer, FiresAt = fires };
    }
}

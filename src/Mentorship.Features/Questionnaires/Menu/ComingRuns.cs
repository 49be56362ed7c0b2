using Mentorship.Conversations;
using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

internal sealed record ComingRunRow(string Kind, string? School, long TouchedAt, long? RemindAt, long? EndsAt, string? Chat);

/// <summary>The reminder and the last day of every questionnaire that the acting person has begun.</summary>
internal sealed class ComingRuns(Unit unit, QuietTime quiet) : IComing
{
    private const string Mine = """
        select r.kind, r.organization_id as school, r.touched_at, m.due_at as remind_at, e.due_at as ends_at, b.chat
        from questionnaire_runs r
        left join timers m on m.id = 'questionnaire:' || r.id || ':remind'
        left join timers e on e.id = 'questionnaire:' || r.id || ':expire'
        left join bindings b on b.person_id = r.respondent_id
        where r.respondent_id = @ActorId and r.state in ('Started', 'Paused')
        """;

    public async Task<IReadOnlyList<ComingLine>> UntilAsync(DateTimeOffset until, Occasion on, CancellationToken ct)
    {
        var coming = new List<ComingLine>();
        foreach (var row in await unit.QueryAsync<ComingRunRow>(Mine, null, ct))
        {
            var form = FormNames.Of(Enum.Parse<QuestionnaireKind>(row.Kind));
            if (Moments.Of(row.RemindAt) is { } at && row.Chat is { } chat)
                coming.Add(new(await RingsAtAsync(row, at, chat, ct), new Phrase(MenuTexts.ReminderComes, ("form", form)), row.School)
                {
                    Timer = typeof(RemindRun), FiresAt = at,
                });
            if (Moments.Of(row.EndsAt) is { } end)
                coming.Add(new(end, new Phrase(MenuTexts.EndComes, ("form", form)), row.School) { Timer = typeof(ExpireRun) });
        }
        return [.. coming.Where(line => line.At <= until)];
    }

    /// <summary>Whoever answers meanwhile is reminded a day after that, and nobody in the night.</summary>
    private async Task<DateTimeOffset> RingsAtAsync(ComingRunRow row, DateTimeOffset planned, string chat, CancellationToken ct)
    {
        var touched = Moments.Of(row.TouchedAt);
        var at = planned - touched >= RunLapse.Lately ? planned : touched + RunClock.NextDay;
        return await quiet.EndAsync(chat, at, ct) ?? at;
    }
}

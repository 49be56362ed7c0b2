using Mentorship.Conversations;
using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>Withdrawn consent takes every answer with it.</summary>
internal sealed class QuestionnaireErasure(Unit unit, RunStore runs, RunClock clock) : IErasure, IStored
{
    private const string Wipe = "delete from questionnaire_runs where respondent_id = @ActorId";
    private const string Count = "select count(*) from questionnaire_runs where respondent_id = @ActorId";

    public async Task<Replies> EraseAsync(string personId, Occasion on, CancellationToken ct)
    {
        foreach (var kept in await runs.AllOwnAsync(ct)) await clock.StopAsync(kept.Run.Id, ct);
        await unit.ExecuteAsync(Wipe, null, ct);
        return Replies.None;
    }

    public async Task<Phrase?> OfAsync(Occasion on, CancellationToken ct) =>
        await unit.SingleAsync<long>(Count, null, ct) is > 0 and var count ? new Phrase(MenuTexts.Stored, ("count", count)) : null;

    public async Task<IReadOnlyList<StoredLine>> LinesAsync(Occasion on, CancellationToken ct) =>
        [.. (await runs.AllOwnAsync(ct)).Select(kept => Line(kept.Run, on.Reader.Locale))];

    private static StoredLine Line(QuestionnaireRun run, string locale) => new(
        FormNames.Of(run.Definition.Kind), (run.SubmittedAt ?? run.TouchedAt).ToUnixTimeMilliseconds(),
        AnswerLines.Of(run, Disclosure.Answers(run, Viewer.Respondent), locale));
}

using Mentorship.Conversations;
using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>The respondent's own result, beside the first one where it is not the first.</summary>
internal sealed class OwnResult(RunStore runs, ResultStore results)
{
    public async Task<Replies> ShowAsync(KeptRun kept, Occasion on, CancellationToken ct)
    {
        var first = kept.Run.Phase is RunPhase.Entry or RunPhase.Closing ? null : await FirstAsync(kept.Run, ct);
        var text = ResultWords.Own(kept, first, on.Reader.Locale);
        return Replies.Screen(on.Chat, text, [.. Rows(kept, await HasMentorAsync(kept.Run, on, ct)), Speaking.BackAnd(new ListQuestionnaires())]);
    }

    private async Task<QuestionnaireRun?> FirstAsync(QuestionnaireRun run, CancellationToken ct) => (await runs.AllOwnAsync(ct))
        .Select(kept => kept.Run)
        .Where(other => other.IsSubmitted && other.Questionnaire == run.Questionnaire)
        .LastOrDefault(other => other.SubmittedAt < run.SubmittedAt);

    private async Task<bool> HasMentorAsync(QuestionnaireRun run, Occasion on, CancellationToken ct) =>
        on.Actor.May(Domain.Right.Meet) && (await results.MentorsOfAsync(run.Respondent, on.Now, ct)).Count > 0;

    private static IEnumerable<IReadOnlyList<Button>> Rows(KeptRun kept, bool hasMentor)
    {
        var (id, kind) = (kept.Run.Id.Value, kept.Run.Definition.Kind);
        if (kept.School is not null && kind is QuestionnaireKind.EntryDiagnostics)
            yield return [new(ResultTexts.WhatMentorSees, new PreviewForMentor(id), Emphasis.Primary)];
        if (hasMentor && DiscussResultHandler.Topic(kept.Run) is not null) yield return [new(ResultTexts.Discuss, new DiscussResult(id))];
        yield return [new(ResultTexts.MyAnswers, new OpenAnswers(id))];
        if (kind is not QuestionnaireKind.ClosingReflection) yield return [new(ResultTexts.Again, new TakeQuestionnaire(kind, Anew: true))];
    }
}

using Mentorship.Conversations;
using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>The respondent's own result, beside the first one where it is not the first.</summary>
internal sealed class OwnResult(RunStore runs)
{
    public async Task<Replies> ShowAsync(KeptRun kept, Occasion on, CancellationToken ct)
    {
        var first = kept.Run.Phase is RunPhase.Entry or RunPhase.Closing ? null : await FirstAsync(kept.Run, ct);
        var text = ResultWords.Own(kept, first, on.Reader.Locale);
        return Replies.Screen(on.Chat, text, [.. Rows(kept), Speaking.BackAnd(new ListQuestionnaires())]);
    }

    private async Task<QuestionnaireRun?> FirstAsync(QuestionnaireRun run, CancellationToken ct) => (await runs.AllOwnAsync(ct))
        .Select(kept => kept.Run)
        .Where(other => other.IsSubmitted && other.Questionnaire == run.Questionnaire)
        .LastOrDefault(other => other.SubmittedAt < run.SubmittedAt);

    private static IEnumerable<IReadOnlyList<Button>> Rows(KeptRun kept)
    {
        var (id, kind) = (kept.Run.Id.Value, kept.Run.Definition.Kind);
        if (kept.School is not null && kind is QuestionnaireKind.EntryDiagnostics)
            yield return [new(ResultTexts.WhatMentorSees, new PreviewForMentor(id), Emphasis.Primary)];
        yield return [new(ResultTexts.MyAnswers, new OpenAnswers(id))];
        if (kind is not QuestionnaireKind.ClosingReflection) yield return [new(ResultTexts.Again, new TakeQuestionnaire(kind, Anew: true))];
    }
}

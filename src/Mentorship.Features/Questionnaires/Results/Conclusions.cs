using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>What follows from a result, for its respondent: where to begin, what to learn, what has changed.</summary>
internal static class Conclusions
{
    public static IEnumerable<Phrase> Of(QuestionnaireRun run, IReadOnlyList<SectionScore> scores, string locale) =>
        run.Definition.Kind switch
        {
            QuestionnaireKind.EntryDiagnostics =>
            [
                .. List(ResultTexts.IntoProgramme, EntryScoring.Priorities(run.Sheet, scores)
                    .Select(section => SectionNames.Inside(section.Direction!.Value))),
                .. List(ResultTexts.Suits, EntryScoring.SuggestedKinds(run.Sheet, scores).Select(KindOf)),
            ],
            QuestionnaireKind.MentorSelfCheck => List(ResultTexts.ToLearn, MentorScoring.TrainingNeeds(scores)
                .Select(section => SectionNames.Of(section, locale))),
            _ => [],
        };

    /// <summary>Only the diagnostics are compared; a change of less than ten says nothing.</summary>
    public static IEnumerable<Phrase> Since(QuestionnaireRun? first, QuestionnaireRun run)
    {
        if (first is null || run.Definition.Kind is not QuestionnaireKind.EntryDiagnostics) return [];
        var changes = IndexChange.Between(first.Sheet, run.Sheet);
        return [.. Changed(ResultTexts.Easier, changes, Change.Improved), .. Changed(ResultTexts.Harder, changes, Change.Worse)];
    }

    private static Phrase KindOf(MentoringKind kind) => kind switch
    {
        MentoringKind.Traditional => "questionnaire.kind.traditional",
        MentoringKind.Group => "questionnaire.kind.group",
        MentoringKind.ShortTermGoal => "questionnaire.kind.short-term-goal",
        MentoringKind.Situational => "questionnaire.kind.situational",
        MentoringKind.Reverse => "questionnaire.kind.reverse",
        MentoringKind.Virtual => "questionnaire.kind.virtual",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static IEnumerable<Phrase> Changed(string key, IEnumerable<IndexChange> changes, Change which) => List(key, changes
        .Where(change => change.Change == which)
        .Select(change => new Phrase(
            ResultTexts.By, ("section", SectionNames.Inside(change.Section.Direction!.Value)), ("points", Math.Abs(change.Delta!.Value)))));

    private static IEnumerable<Phrase> List(string key, IEnumerable<Phrase> items)
    {
        var all = items.ToList();
        return all.Count == 0 ? [] : [new Phrase(key, ("list", Speaking.Joined(ResultTexts.Semicolon, all)))];
    }
}

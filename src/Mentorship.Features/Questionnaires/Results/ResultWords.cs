using Mentorship.Conversations;
using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>What the answers show, in words: figures before bars, the words of levels from the file.</summary>
internal static class ResultWords
{
    private const int BarLength = 5;

    /// <summary>For the respondent: private indices, the highest first, then what follows from them.</summary>
    public static Phrase Own(KeptRun kept, QuestionnaireRun? first, string locale)
    {
        var (run, scores) = (kept.Run, Indices.Of(kept.Run.Sheet));
        var lines = scores.OrderByDescending(score => score.Private).Select(score => Line(score, locale));
        return Speaking.Joined(SharedTexts.Line,
        [
            HeadOf(run), .. lines, .. Total(run, scores, locale), .. Conclusions.Of(run, scores, locale), .. Conclusions.Since(first, run),
            PrivacyOf(run, kept.School is not null),
        ]);
    }

    /// <summary>For the paired mentor: shared indices only.</summary>
    public static Phrase ForMentor(QuestionnaireRun run, string name)
    {
        var scores = Indices.Of(run.Sheet);
        var hard = EntryScoring.Priorities(run.Sheet, scores).Select(section => scores.First(score => score.Section == section)).ToList();
        var supports = scores.Where(score => score.SharedLevel?.Code == "low").ToList();
        Phrase[] figures =
        [
            Hardest(run, hard),
            .. supports.Count > 0 ? [new(ResultTexts.Support, ("list", Figures(supports)))] : Array.Empty<Phrase>(),
        ];
        return new Phrase(ResultTexts.ForMentor, ("name", name), ("figures", Speaking.Joined(ResultTexts.Joined, figures)));
    }

    /// <summary>What is hardest of all may still be easy.</summary>
    private static Phrase Hardest(QuestionnaireRun run, IReadOnlyList<SectionScore> hard) => hard switch
    {
        [] => ResultTexts.NothingKnown,
        [var top, ..] when EntryScoring.NeedsHelp(run.Sheet, top) => new Phrase(ResultTexts.Hardest, ("list", Figures(hard))),
        [{ SharedLevel.Code: "low" }, ..] => ResultTexts.NothingHard,
        _ => new Phrase(ResultTexts.HarderThanRest, ("list", Figures(hard))),
    };

    /// <summary>For the curator: shared indices of all sections in a line, and what the outputs ask for.</summary>
    public static IEnumerable<Phrase> ForCurator(QuestionnaireRun run, QuestionnaireRun? otherSide, string locale)
    {
        var scores = Indices.Of(run.Sheet);
        var list = Speaking.Joined(ResultTexts.Semicolon, scores.Select(score => Figure(score, locale)));
        var figures = new Phrase(ResultTexts.ForCurator,
            ("form", FormNames.Of(run.Definition.Kind)), ("at", run.SubmittedAt!.Value), ("list", list));
        return [figures, .. Total(run, scores, locale), .. CuratorNotes.Of(run, otherSide)];
    }

    private static Phrase Figure(SectionScore score, string locale) => score.Shared is { } index
        ? new Phrase(ResultTexts.Figure, ("section", SectionNames.Of(score.Section, locale)), ("index", index))
        : new Phrase(ResultTexts.NoFigure, ("section", SectionNames.Of(score.Section, locale)));

    private static Phrase HeadOf(QuestionnaireRun run) =>
        run.Definition.Kind is QuestionnaireKind.EntryDiagnostics ? ResultTexts.HeadHarder : ResultTexts.HeadBetter;

    private static Phrase Line(SectionScore score, string locale) => score.Private is { } index
        ? new Phrase(ResultTexts.Line, ("section", SectionNames.Of(score.Section, locale)), ("index", index),
            ("level", score.Level!.Name.In(locale)), ("bar", Bar(index)))
        : new Phrase(ResultTexts.TooFew, ("section", SectionNames.Of(score.Section, locale)));

    private static IEnumerable<Phrase> Total(QuestionnaireRun run, IReadOnlyList<SectionScore> scores, string locale)
    {
        if (Indices.Total(scores) is not { } total) yield break;
        var level = run.Definition.Scoring.LevelOf(total)!.Name.In(locale);
        yield return new Phrase(ResultTexts.Total, ("index", total), ("level", level), ("bar", Bar(total)));
    }

    private static Phrase PrivacyOf(QuestionnaireRun run, bool hasSchool) => run.Definition.Kind switch
    {
        _ when !hasSchool => ResultTexts.SeenByYou,
        QuestionnaireKind.EntryDiagnostics => ResultTexts.SeenByMentor,
        _ => ResultTexts.SeenAsFigures,
    };

    private static Phrase Figures(IEnumerable<SectionScore> scores) => Speaking.Joined(ResultTexts.Semicolon, scores.Select(score =>
        new Phrase(ResultTexts.Figure, ("section", SectionNames.Inside(score.Section.Direction!.Value)), ("index", score.Shared!.Value))));

    private static string Bar(int index)
    {
        var full = (int)Math.Round(index * BarLength / 100m, MidpointRounding.AwayFromZero);
        return new string('▰', full) + new string('▱', BarLength - full);
    }
}

using Mentorship.Conversations;
using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>Sent answers to read: section by section, because all at once would be a wall.</summary>
internal static class AnswerScreens
{
    public static Replies Of(QuestionnaireRun run, IReadOnlyList<ReviewLine> lines, string? section, Occasion on)
    {
        var chosen = lines.Where(line => line.Question.Section.Id == section).ToList();
        return chosen.Count == 0 ? Sections(run, lines, on) : One(run, chosen, on);
    }

    private static Replies Sections(QuestionnaireRun run, IReadOnlyList<ReviewLine> lines, Occasion on)
    {
        var buttons = lines.GroupBy(line => line.Question.Section).Select(group => Button(run, group.Key, group.Count(), on.Reader.Locale));
        var text = new Phrase(ResultTexts.Answers, ("form", FormNames.Of(run.Definition.Kind)), ("at", run.SubmittedAt!.Value));
        var rows = buttons.Select(button => (Button[])[button]);
        return Replies.Screen(on.Chat, text, [.. rows, Speaking.BackAnd(new OpenResult(run.Id.Value))]);
    }

    private static Replies One(QuestionnaireRun run, IReadOnlyList<ReviewLine> lines, Occasion on)
    {
        var section = lines[0].Question.Section.Title.In(on.Reader.Locale);
        var text = new Phrase(RunTexts.ReviewSection, ("section", section), ("lines", AnswerLines.Of(run, lines, on.Reader.Locale)));
        return Replies.Screen(on.Chat, text, Speaking.BackAnd(new OpenAnswers(run.Id.Value)));
    }

    private static Button Button(QuestionnaireRun run, Section section, int count, string locale) => new(
        new Phrase(RunTexts.SectionCount, ("section", SectionNames.Short(section, locale).Name), ("count", count)),
        new OpenAnswers(run.Id.Value, section.Id));
}

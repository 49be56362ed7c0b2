using Mentorship.Conversations;
using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>Everything answered, by sections, to be changed before it is sent.</summary>
internal static class ReviewScreens
{
    private const int MostRows = 7;

    public static Screen Whole(RunPlace place)
    {
        var progress = place.Run.Progress;
        var text = new Phrase(RunTexts.Review, ("answered", progress.Answered), ("total", progress.Total));
        return new Screen(text,
        [
            .. Paired(place.Run.Review.Select(section => Button(place, section))),
            [new(Keys.Confirm, RunTexts.Submit, Emphasis.Primary)],
            RunScreens.BackRow,
        ]);
    }

    public static Screen Section(RunPlace place)
    {
        var locale = place.Facts.Locale;
        var section = place.Run.Review.First(section => section.Section.Id == place.Draft.Section);
        var text = new Phrase(RunTexts.ReviewSection,
            ("section", section.Section.Title.In(locale)), ("lines", AnswerLines.Of(place.Run, section.Lines, locale)));
        var isLong = section.Lines.Count > MostRows;
        var choices = section.Lines.Select((line, at) => Button(place, line, at + 1, isLong ? Excerpt.OfHalfButton : Excerpt.OfButton));
        return new Screen(text, [.. choices.Chunk(isLong ? 2 : 1), RunScreens.BackRow]);
    }

    private static (Conversations.Choice Choice, bool IsNarrow) Button(RunPlace place, ReviewSection section)
    {
        var (name, isNarrow) = SectionNames.Short(section.Section, place.Facts.Locale);
        var key = RunKeys.OfSection(place.Run.Definition.Sections.ToList().IndexOf(section.Section));
        return (new(key, new Phrase(RunTexts.SectionCount, ("section", name), ("count", section.Lines.Count))), isNarrow);
    }

    private static Conversations.Choice Button(RunPlace place, ReviewLine line, int number, int longest)
    {
        var key = RunKeys.OfQuestion(place.Run.Definition.Questions.ToList().IndexOf(line.Question));
        var label = $"{number} · {AnswerWords.Short(line.Question, line.Value, place.Facts.Locale)}";
        return new(key, Speaking.Verbatim(Excerpt.Of(label, longest)));
    }

    /// <summary>Neighbours share a row where both are short.</summary>
    private static IEnumerable<IReadOnlyList<Conversations.Choice>> Paired(
        IEnumerable<(Conversations.Choice Choice, bool IsNarrow)> buttons)
    {
        Conversations.Choice? waiting = null;
        foreach (var (choice, isNarrow) in buttons)
        {
            if (waiting is not null && isNarrow) yield return [waiting, choice];
            else if (waiting is not null) yield return [waiting];
            if (!isNarrow) yield return [choice];
            waiting = waiting is null && isNarrow ? choice : null;
        }
        if (waiting is not null) yield return [waiting];
    }
}

using Mentorship.Conversations;
using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>One question with everything that may be done about it; drawn at every press, so its fixed parts are kept.</summary>
internal static class QuestionScreen
{
    public static Screen Of(RunPlace place, Question question)
    {
        var view = QuestionView.Of(place, question);
        return new Screen(Text(place, question, view), [.. Rows(place, question, view)]);
    }

    private static Phrase Text(RunPlace place, Question question, QuestionView view)
    {
        if (!question.Counts) return new Phrase(RunTexts.Page, ("section", view.Section), ("question", view.Text));
        var progress = place.Run.Progress;
        return (view.Hint ?? Hint(place, question)) is { } hint
            ? new Phrase(RunTexts.QuestionWithHint, ("section", view.Section), ("position", progress.Position),
                ("total", progress.Total), ("question", view.Text), ("hint", hint))
            : new Phrase(RunTexts.Question, ("section", view.Section), ("position", progress.Position),
                ("total", progress.Total), ("question", view.Text));
    }

    private static Arg? Hint(RunPlace place, Question question) => question switch
    {
        MultiQuestion multi => (Arg)new Phrase(RunTexts.Marked, ("count", place.Draft.Marked?.Count ?? 0), ("max", multi.MaxChoices)),
        TextQuestion text when place.Run.Sheet[question.Id] is AnswerValue.Words words =>
            new Phrase(RunTexts.WriteAnew, ("words", words.Text), ("max", text.MaxLength), ("who", WhoReads(place))),
        TextQuestion text => new Phrase(RunTexts.Write, ("max", text.MaxLength), ("who", WhoReads(place))),
        _ => (Arg?)null,
    };

    private static Phrase WhoReads(RunPlace place) => place.Run.Definition.Privacy switch
    {
        _ when !place.Facts.HasSchool => RunTexts.OnlyYouRead,
        { WordsTo: { } readers } when readers.Contains(Viewer.SchoolCuratorIfAllowed) => RunTexts.CuratorReadsIfAllowed,
        { WordsTo: null, AnswersTo: var readers } when readers.Contains(Viewer.PairedMentor) => RunTexts.MentorReads,
        _ => RunTexts.OnlyYouRead,
    };

    private static IEnumerable<IReadOnlyList<Conversations.Choice>> Rows(RunPlace place, Question question, QuestionView view)
    {
        foreach (var row in question is MultiQuestion ? MarkRows.Of(place, view) : OptionRows(place, question, view)) yield return row;
        if (Below(place, question) is { } below) yield return below;
        yield return place.Facts.Help is null ? RunScreens.PauseRow : RunScreens.PauseAndHelpRow;
        yield return IsFirst(place, question) ? RunScreens.MenuRow : RunScreens.BackRow;
    }

    /// <summary>The earlier answer is marked where the person has come back to it.</summary>
    private static IEnumerable<IReadOnlyList<Conversations.Choice>> OptionRows(RunPlace place, Question question, QuestionView view)
    {
        if (place.Run.Sheet[question.Id] is not { IsGiven: true } answer) return view.Rows;
        var options = Options.Of(question);
        return OptionLayout.Rows(
            [.. view.Choices.Select((choice, at) => options[at].Value == answer ? MarkRows.Marked(choice) : choice)], view.IsNarrow);
    }

    private static IReadOnlyList<Conversations.Choice>? Below(RunPlace place, Question question) => question switch
    {
        MultiQuestion or InfoPage => MarkRows.NextRow,
        TextQuestion { Required: false } when HasReturned(place, question) => [.. RunScreens.SkipRow, MarkRows.Keep],
        _ when HasReturned(place, question) => [MarkRows.Keep],
        _ => question.Required ? null : RunScreens.SkipRow,
    };

    private static bool HasReturned(RunPlace place, Question question) =>
        place.Run.ReturnedTo is not null && place.Run.Sheet[question.Id] is not null;

    private static bool IsFirst(RunPlace place, Question question)
    {
        foreach (var shown in place.Run.Sheet.Shown) return shown.Id == question.Id;
        return true;
    }
}

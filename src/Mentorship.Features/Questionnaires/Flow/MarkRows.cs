using Mentorship.Conversations;
using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>The toggles of a question with several answers; a long list is shown by halves, so that eight rows are enough.</summary>
internal static class MarkRows
{
    private const int Most = 5;

    public static Conversations.Choice Keep { get; } = new(Keys.Keep, EnginePhrases.Keep);

    public static IReadOnlyList<Conversations.Choice> NextRow { get; } = [new(Keys.Next, EnginePhrases.Next, Emphasis.Primary)];

    public static Conversations.Choice Marked(Conversations.Choice choice) =>
        choice with { Label = new Phrase(EnginePhrases.Chosen, ("label", choice.Label)) };

    public static IEnumerable<IReadOnlyList<Conversations.Choice>> Of(RunPlace place, QuestionView view)
    {
        var marked = place.Draft.Marked ?? [];
        var options = place.Run.Current!.Choices;
        var rows = OptionLayout.Rows(
            [.. view.Choices.Select((choice, at) => marked.Contains(options[at].Code) ? Marked(choice) : choice)], view.IsNarrow);
        return rows.Count <= Most ? rows : PageOf(rows, place.Draft.Page, view.Choices.Count);
    }

    private static IEnumerable<IReadOnlyList<Conversations.Choice>> PageOf(
        IReadOnlyList<IReadOnlyList<Conversations.Choice>> rows, int page, int total)
    {
        var pages = rows.Chunk(Most - 1).ToList();
        var shown = pages[page % pages.Count];
        return [.. shown, [new(RunKeys.More, new Phrase(RunTexts.More, ("count", total - shown.Sum(row => row.Count))))]];
    }
}

using System.Collections.Concurrent;
using Mentorship.Conversations;
using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>What is the same of a question for everybody who reads it in one language from one side.</summary>
internal sealed record QuestionView(Arg Section, Arg Text, Arg? Hint)
{
    private static readonly ConcurrentDictionary<(QuestionnaireKey, string, RespondentSide, string), QuestionView> Known = new();

    public required IReadOnlyList<Conversations.Choice> Choices { get; init; }

    public required bool IsNarrow { get; init; }

    public required IReadOnlyList<IReadOnlyList<Conversations.Choice>> Rows { get; init; }

    public static QuestionView Of(RunPlace place, Question question)
    {
        var key = (place.Run.Questionnaire, question.Id, place.Run.Sheet.Side, place.Facts.Locale);
        return Known.TryGetValue(key, out var view) ? view : Known.GetOrAdd(key, Made(question, place.Run.Sheet.Side, place.Facts.Locale));
    }

    private static QuestionView Made(Question question, RespondentSide side, string locale)
    {
        string[] labels = [.. Options.Of(question).Select(option => option.Label.In(locale))];
        Conversations.Choice[] choices =
            [.. labels.Select((label, at) => new Conversations.Choice(RunKeys.OfOption(at), Speaking.Verbatim(label)))];
        var isNarrow = OptionLayout.IsNarrow(labels, question is MultiQuestion);
        return new QuestionView(question.Section.Title.In(locale), question.TextFor(side, locale), HintOf(question, locale))
        {
            Choices = choices, IsNarrow = isNarrow, Rows = OptionLayout.Rows(choices, isNarrow),
        };
    }

    private static Arg? HintOf(Question question, string locale) => question switch
    {
        ScaleQuestion { Sensitive: true } scale => (Arg)new Phrase(RunTexts.OnlyYouSee, ("hint", scale.Scale.Hint.In(locale))),
        ScaleQuestion scale => (Arg)scale.Scale.Hint.In(locale),
        _ => (Arg?)null,
    };
}

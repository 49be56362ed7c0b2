using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>What must hold in a questionnaire as a whole before anybody is asked by it.</summary>
internal static class QuestionnaireChecks
{
    private const int QuestionLength = 200;
    private const int LabelLength = 30;
    private const int MostChoices = 8;

    public static void Check(string file, QuestionnaireDefinition definition)
    {
        var troubles = Whole(definition)
            .Concat(definition.Questions.SelectMany(question => OfQuestion(definition, question)
                .Concat(ConditionChecks.Of(definition, question))
                .Select(trouble => $"question {question.Id}: {trouble}")));
        if (troubles.FirstOrDefault() is { } first)
            throw new QuestionnaireFault($"{file}, {first}");
    }

    private static IEnumerable<string> Whole(QuestionnaireDefinition definition)
    {
        if (definition.Questions.Count == 0)
            yield return "top: there are no questions";
        if (definition.Audience.Count == 0)
            yield return "top: nobody is in the audience";
        foreach (var id in Repeated(definition.Sections.Select(section => section.Id)))
            yield return $"section {id}: the id is used twice";
        foreach (var order in Repeated(definition.Sections.Select(section => $"{section.Order}")))
            yield return $"sections: the order {order} is used twice";
        foreach (var trouble in OfScoring(definition, ScoringContract.For(definition.Kind)))
            yield return $"scoring: {trouble}";
    }

    private static IEnumerable<string> OfScoring(QuestionnaireDefinition definition, ScoringContract contract)
    {
        if (definition.Scoring.Outputs.Except(contract.Outputs).Concat(contract.Outputs.Except(definition.Scoring.Outputs))
            .FirstOrDefault() is { } output)
            yield return $"the output '{output}' is not both in the file and in the code";
        if (contract.UsedQuestions.FirstOrDefault(id => definition.Find(id) is null) is { } question)
            yield return $"it needs the question '{question}'";
        if (contract.UsedLevels.FirstOrDefault(code => definition.Scoring.Levels.All(level => level.Code != code)) is { } missing)
            yield return $"it needs the level '{missing}'";
        var ends = definition.Scoring.Levels.Select(level => level.To + 1).Prepend(0).ToList();
        if (ends[^1] != 101 || definition.Scoring.Levels.Where((level, place) => level.From != ends[place] || level.To < level.From).Any())
            yield return "the levels must cover 0 to 100 without holes";
    }

    private static IEnumerable<string> OfQuestion(QuestionnaireDefinition definition, Question question)
    {
        foreach (var side in definition.Audience.Where(side => !question.Texts.ContainsKey(side)))
            yield return $"there is no text for the side {side}";
        if (question.Texts.Values.SelectMany(Spoken).Any(text => text.Length > QuestionLength))
            yield return $"the text is longer than {QuestionLength} characters";
        if (question is { Required: true, Counts: false })
            yield return "a page without an answer cannot be required";
        if (NeedsDirection(definition, question))
            yield return $"the scored section {question.Section.Id} has no direction";
        foreach (var trouble in OfChoices(question))
            yield return trouble;
        if (question is TextQuestion { MaxLength: < 1 or > 1000 })
            yield return "max_length must be from 1 to 1000";
    }

    private static bool NeedsDirection(QuestionnaireDefinition definition, Question question) =>
        definition.Kind is QuestionnaireKind.EntryDiagnostics && question is ScaleQuestion { Section: { Scored: true, Direction: null } };

    private static IEnumerable<string> OfChoices(Question question)
    {
        if (question is ScaleQuestion or SingleQuestion or MultiQuestion && question.Choices.Count is < 2 or > MostChoices)
            yield return $"there must be 2 to {MostChoices} options";
        foreach (var code in Repeated(question.Choices.Select(choice => choice.Code)))
            yield return $"the option '{code}' is there twice";
        foreach (var choice in question.Choices.Where(choice => Spoken(choice.Label).Any(text => text.Length > LabelLength)))
            yield return $"the label of '{choice.Code}' is longer than {LabelLength} characters";
        if (question is MultiQuestion multi && (multi.MaxChoices < 1 || multi.MaxChoices > multi.Options.Count))
            yield return "max_choices must be from 1 to the number of options";
    }

    private static IEnumerable<string> Spoken(LocalText text) => new[] { text.Ru, text.Tt, text.En }.OfType<string>();

    private static IEnumerable<string> Repeated(IEnumerable<string> ids) =>
        ids.CountBy(id => id).Where(used => used.Value > 1).Select(used => used.Key);
}

using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>Conditions may look only at what exists and is asked before, and only for answers that can be given.</summary>
internal static class ConditionChecks
{
    public static IEnumerable<string> Of(QuestionnaireDefinition definition, Question question) =>
        Of(question.ShowIf, new Before(definition, question));

    private static IEnumerable<string> Of(ShowIf condition, Before before) => condition switch
    {
        ShowIf.Always => [],
        ShowIf.All { Parts: [] } or ShowIf.Any { Parts: [] } => ["the condition is empty"],
        ShowIf.All all => all.Parts.SelectMany(part => Of(part, before)),
        ShowIf.Any any => any.Parts.SelectMany(part => Of(part, before)),
        ShowIf.Answer answer => OfAnswer(answer, before),
        ShowIf.Context context => before.Definition.ContextVariables.Contains(context.Variable)
            ? []
            : [$"there is no context variable '{context.Variable}'"],
        ShowIf.Index index => before.Section(index.Section),
        ShowIf.AnyIn anyIn => before.Section(anyIn.Section).Concat(anyIn.Except.SelectMany(id => before.Question(id))),
        _ => [$"the condition {condition.GetType().Name} is not checked"],
    };

    private static IEnumerable<string> OfAnswer(ShowIf.Answer answer, Before before)
    {
        foreach (var trouble in before.Question(answer.Question))
            yield return trouble;
        if (before.Definition.Find(answer.Question) is not { } asked)
            yield break;
        if (Codes(answer.Test).Except(Possible(asked)).FirstOrDefault() is { } impossible)
            yield return $"'{answer.Question}' is never answered '{impossible}'";
        if (answer.Test is Test.AtLeast or Test.AtMost or Test.LessThan && asked is not ScaleQuestion)
            yield return $"'{answer.Question}' has no number to compare";
        if (asked is InfoPage)
            yield return $"'{answer.Question}' has no answer to look at";
    }

    private static IEnumerable<string> Codes(Test test) => test switch
    {
        Test.Equal equal => [equal.Code],
        Test.NotEqual notEqual => [notEqual.Code],
        Test.OneOf oneOf => oneOf.Codes,
        _ => [],
    };

    private static IEnumerable<string> Possible(Question question) => question switch
    {
        YesNoQuestion => ["true", "false"],
        ScaleQuestion scale => scale.Choices.Where(choice => choice.Value.Amount is not null).Select(choice => $"{choice.Value.Amount}"),
        _ => question.Choices.Select(choice => choice.Code),
    };

    private sealed record Before(QuestionnaireDefinition Definition, Question Asked)
    {
        public IEnumerable<string> Question(string id) =>
            Definition.Find(id) is null ? [$"there is no question '{id}'"]
            : IsLater(id) ? [$"its condition looks at '{id}', which is not asked before it"]
            : [];

        public IEnumerable<string> Section(string id) =>
            Definition.ScaledIn(id).Count == 0 ? [$"there is no section '{id}' with scaled questions"]
            : Definition.ScaledIn(id).Any(question => IsLater(question.Id)) ? [$"it must stand after the scaled questions of '{id}'"]
            : [];

        private bool IsLater(string id) =>
            Definition.Questions.SkipWhile(question => question.Id != Asked.Id).Any(question => question.Id == id);
    }
}

using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>A question with several answers: marks are set and cleared on the screen, and kept when the person goes on.</summary>
internal static class Toggles
{
    public static Outcome Press(RunPlace place, MultiQuestion question, string key) => key switch
    {
        Keys.Next => GoOn(place, question),
        RunKeys.More => place.Looking(place.Draft with { Page = place.Draft.Page + 1 }).Ask(),
        _ => RunKeys.ReadOption(key, question.Options.Count) is { } picked
            ? Toggle(place, question, question.Options[picked].Code)
            : place.Ask(toast: EnginePhrases.OldButton),
    };

    private static Outcome GoOn(RunPlace place, MultiQuestion question)
    {
        var marked = place.Draft.Marked ?? [];
        return place.Moved(marked.Count == 0 && !question.Required
            ? place.Run.Skip(question.Id, place.Now)
            : place.Run.Answer(question.Id, new AnswerValue.Many(marked), place.Now));
    }

    private static Outcome Toggle(RunPlace place, MultiQuestion question, string option) =>
        question.Toggle(new AnswerValue.Many(place.Draft.Marked ?? []), option) switch
        {
            Decision<AnswerValue>.Accepted(AnswerValue.Many many) => Same(place.Looking(place.Draft with { Marked = many.Options }).Ask()),
            Decision<AnswerValue>.Refused refused => Same(place.Ask(toast: refused.Because())),
            var other => throw new NotSupportedException(other.ToString()),
        };

    private static Outcome.Asks Same(Outcome.Asks asks) => asks with { Stays = true };
}

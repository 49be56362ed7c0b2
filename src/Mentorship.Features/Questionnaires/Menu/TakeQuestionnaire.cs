using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>Opens a questionnaire where the person stands with it: its first page, its next question, or its result.</summary>
/// <param name="Anew">A retake is a new run; the earlier one stays as it was sent.</param>
internal sealed record TakeQuestionnaire(QuestionnaireKind Kind, Guid? Pair = null, bool Anew = false);

internal sealed class TakeQuestionnaireHandler(Offers offers, Assignments assignments, OwnResult result, Scope scope)
    : IHandle<TakeQuestionnaire>
{
    public async Task<Replies> HandleAsync(TakeQuestionnaire command, Occasion on, CancellationToken ct)
    {
        var offer = (await offers.OfAsync(on, ct)).FirstOrDefault(offer => offer.Kind == command.Kind && offer.Pair?.Id == command.Pair);
        return offer switch
        {
            null => new Replies { Toast = RunTexts.Gone, Home = true },
            { Latest: { IsOpen: true, Run.Id: var open } } => new Replies { Begin = PutAsideHandler.Beginning(open.Value) },
            { Latest: { } done } when !command.Anew => await result.ShowAsync(done, on, ct),
            _ when on.Actor.OrganizationId is null && (await scope.MineAsync(on, ct)).Count > 0 => await scope.AskAsync(on, ct),
            _ => new Replies { Begin = PutAsideHandler.Beginning(await assignments.AddAsync(offer, on, ct)) },
        };
    }
}

using Mentorship.Domain;
using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>Opens a questionnaire where the person stands with it: its first page, its next question, or its result.</summary>
/// <param name="Anew">A retake is a new run; the earlier one stays as it was sent.</param>
internal sealed record TakeQuestionnaire(QuestionnaireKind Kind, Guid? Pair = null, bool Anew = false);

internal sealed class TakeQuestionnaireHandler(Offers offers, RunStore runs, QuestionnaireLibrary library, Scope scope)
    : IHandle<TakeQuestionnaire>
{
    public async Task<Replies> HandleAsync(TakeQuestionnaire command, Occasion on, CancellationToken ct)
    {
        var offer = (await offers.OfAsync(on, ct)).FirstOrDefault(offer => offer.Kind == command.Kind && offer.Pair?.Id == command.Pair);
        return offer switch
        {
            null => new Replies { Toast = RunTexts.Gone, Home = true },
            { Latest: { IsOpen: true, Run.Id: var open } } => new Replies { Begin = PutAsideHandler.Beginning(open.Value) },
            { Latest: { } done } when !command.Anew => ResultScreens.Own(done, on),
            _ when on.Actor.OrganizationId is null && (await scope.MineAsync(on, ct)).Count > 0 => await scope.AskAsync(on, ct),
            _ => new Replies { Begin = PutAsideHandler.Beginning(await AssignAsync(offer, on, ct)) },
        };
    }

    private async Task<Guid> AssignAsync(Offer offer, Occasion on, CancellationToken ct)
    {
        var sheet = AnswerSheet.Blank(library.Latest(offer.Kind), offer.Side, offer.Context);
        var id = new QuestionnaireRunId(Guid.CreateVersion7(on.Now));
        var run = QuestionnaireRun.Assign(id, new PersonId(Guid.Parse(on.Actor.PersonId!)), sheet, on.Now);
        await runs.AddAsync(run with { Phase = PhaseOf(offer) }, offer.Pair?.Id, ct);
        return id.Value;
    }

    private static RunPhase PhaseOf(Offer offer) =>
        offer.Kind is QuestionnaireKind.ClosingReflection ? RunPhase.Closing
        : offer.Latest is null ? RunPhase.Entry
        : RunPhase.Interim;
}

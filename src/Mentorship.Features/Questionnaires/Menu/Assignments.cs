using Mentorship.Domain;
using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>Makes the runs that people take upon themselves, each of the newest version of its questionnaire.</summary>
internal sealed class Assignments(RunStore runs, QuestionnaireLibrary library)
{
    public async Task<Guid> AddAsync(Offer offer, Occasion on, CancellationToken ct)
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

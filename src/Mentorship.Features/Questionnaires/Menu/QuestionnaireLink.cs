using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>A link to a questionnaire by its published name, or to one that somebody has taken.</summary>
internal sealed class QuestionnaireLink(
    QuestionnaireLibrary library, RunStore runs, TakeQuestionnaireHandler taking, OpenResultHandler results) : IDeepLink
{
    public string Prefix => "q_";

    public string Right => Domain.Right.TakeQuestionnaire;

    public async Task<Replies?> OpenAsync(string rest, Occasion on, CancellationToken ct) =>
        Guid.TryParse(rest, out var run) ? await OpenAsync(run, on, ct)
        : KindOf(rest) is { } kind ? await taking.HandleAsync(new TakeQuestionnaire(kind), on, ct)
        : null;

    private async Task<Replies> OpenAsync(Guid run, Occasion on, CancellationToken ct) =>
        await runs.OwnAsync(run, ct) is { IsOpen: true }
            ? new Replies { Begin = PutAsideHandler.Beginning(run) }
            : await results.HandleAsync(new OpenResult(run), on, ct);

    private QuestionnaireKind? KindOf(string name) => Enum.GetValues<QuestionnaireKind>()
        .Cast<QuestionnaireKind?>().FirstOrDefault(kind => library.Latest(kind!.Value).Key.Id == name);
}

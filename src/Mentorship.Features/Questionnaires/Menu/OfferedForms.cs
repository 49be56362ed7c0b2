using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>The questionnaires that anybody may be pointed to; a closing reflection belongs to an ended pair and is offered by itself.</summary>
internal sealed class OfferedForms(TakeQuestionnaireHandler taking) : IForms
{
    private static readonly QuestionnaireKind[] Kinds = [QuestionnaireKind.EntryDiagnostics, QuestionnaireKind.MentorSelfCheck];

    public IReadOnlyList<FormChoice> All { get; } = [.. Kinds.Select(kind => new FormChoice(kind.ToString(), FormNames.Of(kind)))];

    public async Task<Replies> OpenAsync(string key, Occasion on, CancellationToken ct) =>
        Kinds.Where(kind => kind.ToString() == key).Cast<QuestionnaireKind?>().FirstOrDefault() is { } found
            ? await taking.HandleAsync(new TakeQuestionnaire(found), on, ct)
            : new Replies { Toast = RunTexts.Gone, Home = true };
}

using Mentorship.Conversations;
using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>What questionnaires are called on buttons and in lists: shorter than their titles.</summary>
internal static class FormNames
{
    public static Phrase Of(QuestionnaireKind kind) => kind switch
    {
        QuestionnaireKind.EntryDiagnostics => "questionnaire.button.entry",
        QuestionnaireKind.MentorSelfCheck => "questionnaire.button.mentor",
        _ => "questionnaire.button.closing",
    };
}

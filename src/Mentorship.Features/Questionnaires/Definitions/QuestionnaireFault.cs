namespace Mentorship.Features.Questionnaires;

/// <summary>A questionnaire file that cannot be used; the message tells whoever edits it the file, the place and the trouble.</summary>
public sealed class QuestionnaireFault : Exception
{
    public QuestionnaireFault(string message) : base(message) { }

    public QuestionnaireFault(string message, Exception cause) : base(message, cause) { }
}

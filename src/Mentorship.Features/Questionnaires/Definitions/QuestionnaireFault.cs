namespace Mentorship.Features.Questionnaires;

/// <summary>A questionnaire file that cannot be used; the message names the file, the place in it and the trouble, for whoever edits it.</summary>
public sealed class QuestionnaireFault : Exception
{
    public QuestionnaireFault(string message) : base(message) { }

    public QuestionnaireFault(string message, Exception cause) : base(message, cause) { }
}

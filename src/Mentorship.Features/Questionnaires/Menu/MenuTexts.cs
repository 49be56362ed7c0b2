namespace Mentorship.Features.Questionnaires;

/// <summary>The list of questionnaires and its place on the home screen.</summary>
internal static class MenuTexts
{
    public const string ReminderComes = "questionnaire.reminder-comes";
    public const string EndComes = "questionnaire.end-comes";
    public const string List = "questionnaire.list";
    public const string ListEmpty = "questionnaire.list.empty";
    public const string ListOfMentees = "questionnaire.list.mentees";
    public const string NotBegun = "questionnaire.list.not-begun";
    public const string Begun = "questionnaire.list.begun";
    public const string Done = "questionnaire.list.done";
    public const string About = "questionnaire.button.about";
    public const string MenteeResult = "questionnaire.button.mentee-result";
    public const string Respondents = "questionnaire.button.respondents";
    public const string HomeLine = "questionnaire.home";
    public const string HomeToSend = "questionnaire.home-to-send";
    public const string HomeGoOn = "questionnaire.button.home-go-on";
    public const string Forms = "questionnaire.button.forms";
    public const string FormsCount = "questionnaire.button.forms-count";
    public const string Stored = "questionnaire.stored";
}

using Mentorship.Conversations;
using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>What is said around the questions; the questions themselves come from their files.</summary>
internal static class RunTexts
{
    public const string Gone = "questionnaire.gone";
    public const string Over = "questionnaire.over";

    public const string Intro = "questionnaire.intro";
    public const string PrivacyOfGuest = "questionnaire.privacy.guest";
    public const string Start = "questionnaire.button.start";
    public const string Later = "questionnaire.button.later";
    public const string Decline = "questionnaire.button.decline";

    public const string Question = "questionnaire.question";
    public const string QuestionWithHint = "questionnaire.question-with-hint";
    public const string Page = "questionnaire.page";
    public const string Marked = "questionnaire.marked";
    public const string OnlyYouSee = "questionnaire.only-you-see";
    public const string Write = "questionnaire.write";
    public const string WriteAnew = "questionnaire.write-anew";
    public const string OnlyYouRead = "questionnaire.reads.only-you";
    public const string MentorReads = "questionnaire.reads.mentor";
    public const string CuratorReadsIfAllowed = "questionnaire.reads.curator-if-allowed";
    public const string More = "questionnaire.button.more";
    public const string Pause = "questionnaire.button.pause";

    public const string NotAnswered = "questionnaire.not-answered";
    public const string Skipped = "questionnaire.skipped";

    public const string Review = "questionnaire.review";
    public const string ReviewSection = "questionnaire.review-section";
    public const string ReviewLine = "questionnaire.review-line";
    public const string SectionCount = "questionnaire.button.section";
    public const string Submit = "questionnaire.button.submit";

    public const string Saved = "questionnaire.saved";
    public const string SavedForEver = "questionnaire.saved-for-ever";
    public const string Waits = "questionnaire.waits";
    public const string Declined = "questionnaire.declined";
    public const string AskErase = "questionnaire.ask-erase";
    public const string Erase = "questionnaire.button.erase";
    public const string KeepAnswers = "questionnaire.button.keep-answers";
    public const string GoOn = "questionnaire.button.go-on";
    public const string GoOnAt = "questionnaire.button.go-on-at";
    public const string Reminder = "questionnaire.reminder";
    public const string ReminderToSend = "questionnaire.reminder-to-send";
    public const string RemindTomorrow = "questionnaire.button.remind-tomorrow";
    public const string WillRemind = "questionnaire.will-remind";

    public static Phrase PrivacyOf(QuestionnaireKind kind) => kind switch
    {
        QuestionnaireKind.EntryDiagnostics => "questionnaire.privacy.entry",
        QuestionnaireKind.MentorSelfCheck => "questionnaire.privacy.mentor",
        _ => "questionnaire.privacy.closing",
    };
}

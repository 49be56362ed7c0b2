namespace Mentorship.Domain.Questionnaires;

/// <summary>Every reason a questionnaire can say no for, as keys of phrases.</summary>
public static class QuestionnaireRefusals
{
    public const string NotAnOption = "questionnaire.not-an-option";
    public const string NothingChosen = "questionnaire.nothing-chosen";

    /// <summary>Says {max}.</summary>
    public const string TooMany = "questionnaire.too-many";

    public const string WordsExpected = "questionnaire.words-expected";
    public const string Empty = "questionnaire.empty";

    /// <summary>Says {length} and {max}.</summary>
    public const string TooLong = "questionnaire.too-long";

    public const string NothingToAnswer = "questionnaire.nothing-to-answer";
    public const string Required = "questionnaire.required";

    /// <summary>The question is not on the screen: hidden, not reached yet, or a screen of before.</summary>
    public const string NotAsked = "questionnaire.not-asked";

    public const string AlreadyFirst = "questionnaire.already-first";

    /// <summary>Says {left}, the number of questions that must be answered first.</summary>
    public const string Unfinished = "questionnaire.unfinished";

    /// <summary>Not started, put aside, or over.</summary>
    public const string NotOpen = "questionnaire.not-open";
}

namespace Mentorship.Domain.Questionnaires;

/// <summary>Every reason a questionnaire can say no for, as keys of phrases.</summary>
public static class QuestionnaireRefusals
{
    public const string NotAnOption = "questionnaire.refused.not-an-option";
    public const string NothingChosen = "questionnaire.refused.nothing-chosen";

    /// <summary>Says {max}.</summary>
    public const string TooMany = "questionnaire.refused.too-many";

    public const string WordsExpected = "questionnaire.refused.words-expected";
    public const string Empty = "questionnaire.refused.empty";

    /// <summary>Says {length} and {max}.</summary>
    public const string TooLong = "questionnaire.refused.too-long";

    public const string NothingToAnswer = "questionnaire.refused.nothing-to-answer";
    public const string Required = "questionnaire.refused.required";

    /// <summary>The question is not on the screen: hidden, not reached yet, or a screen of before.</summary>
    public const string NotAsked = "questionnaire.refused.not-asked";

    public const string AlreadyFirst = "questionnaire.refused.already-first";

    /// <summary>Says {left}, the number of questions that must be answered first.</summary>
    public const string Unfinished = "questionnaire.refused.unfinished";

    /// <summary>Not started, put aside, or over.</summary>
    public const string NotOpen = "questionnaire.refused.not-open";
}

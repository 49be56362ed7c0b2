namespace Mentorship.Features.Questionnaires;

/// <summary>What is said of results.</summary>
internal static class ResultTexts
{
    public const string HeadHarder = "questionnaire.result.harder";
    public const string HeadBetter = "questionnaire.result.better";
    public const string Line = "questionnaire.result.line";
    public const string TooFew = "questionnaire.result.too-few";
    public const string Total = "questionnaire.result.total";
    public const string IntoProgramme = "questionnaire.result.into-programme";
    public const string Suits = "questionnaire.result.suits";
    public const string Invitation = "questionnaire.result.invitation";
    public const string SidesDiffer = "questionnaire.result.sides-differ";
    public const string NominatesCase = "questionnaire.result.nominates-case";
    public const string ToLearn = "questionnaire.result.to-learn";
    public const string Easier = "questionnaire.result.easier";
    public const string Harder = "questionnaire.result.harder-now";
    public const string By = "questionnaire.result.by";
    public const string SeenByYou = "questionnaire.result.seen-by-you";
    public const string SeenByMentor = "questionnaire.result.seen-by-mentor";
    public const string SeenAsFigures = "questionnaire.result.seen-as-figures";
    public const string WhatMentorSees = "questionnaire.button.what-mentor-sees";
    public const string Discuss = "questionnaire.button.discuss";
    public const string Topic = "questionnaire.result.topic";
    public const string MyAnswers = "questionnaire.button.my-answers";
    public const string Again = "questionnaire.button.again";
    public const string Preview = "questionnaire.result.preview";

    public const string ForMentor = "questionnaire.result.for-mentor";
    public const string NothingKnown = "questionnaire.result.nothing-known";
    public const string NothingHard = "questionnaire.result.nothing-hard";
    public const string HarderThanRest = "questionnaire.result.harder-than-rest";
    public const string Hardest = "questionnaire.result.hardest";
    public const string Support = "questionnaire.result.support";
    public const string Joined = "questionnaire.result.joined";
    public const string Semicolon = "questionnaire.result.semicolon";
    public const string Figure = "questionnaire.result.figure";
    public const string NoFigure = "questionnaire.result.no-figure";
    public const string OpenAnswers = "questionnaire.button.open-answers";
    public const string Answers = "questionnaire.result.answers";

    public const string ForCurator = "questionnaire.result.for-curator";
    public const string Respondents = "questionnaire.respondents";
    public const string Respondent = "questionnaire.button.respondent";
    public const string NobodyYet = "questionnaire.respondents.nobody";
    public const string OfPerson = "questionnaire.respondents.one";
    public const string NothingShared = "questionnaire.respondents.nothing";
}

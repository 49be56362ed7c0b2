namespace Mentorship.Features.SituationalHelp;

/// <content>How a question ends, and how it opens again.</content>
internal static partial class HelpTexts
{
    public const string IsSolved = "help.is-solved";
    public const string IsSolvedYes = "help.is-solved.yes";
    public const string NeedMore = "help.need-more";
    public const string KeptOpen = "help.kept-open";
    public const string HowHelpful = "help.how-helpful";
    public const string FewWords = "help.few-words";
    public const string FewWordsAsk = "help.few-words.ask";
    public const string FewWordsStopped = "help.few-words.stopped";
    public const string FewWordsLength = "help.few-words.length";
    public const string FewWordsPassed = "help.few-words.passed";
    public const string FewWordsTooLate = "help.few-words.too-late";
    public const string FewWordsForHolder = "help.few-words.for-holder";
    public const string FewWordsForCurator = "help.few-words.for-curator";
    public const string NoRating = "help.no-rating";
    public const string Thanks = "help.thanks";
    public const string RatedForHolder = "help.rated";
    public const string SolvedForHolder = "help.solved-for-holder";
    public const string Withdrawn = "help.withdrawn";
    public const string WithdrawAsk = "help.withdraw.ask";
    public const string WithdrawYes = "help.withdraw.yes";
    public const string WithdrawnForHolder = "help.withdrawn.holder";
    public const string Closed = "help.closed";
    public const string ClosedBySilence = "help.closed-by-silence";
    public const string Reopened = "help.reopened";
    public const string ReopenedWaits = "help.reopened-waits";
    public const string NewQuestion = "help.new-question";
    public const string SeparatedForHolder = "help.separated";
}

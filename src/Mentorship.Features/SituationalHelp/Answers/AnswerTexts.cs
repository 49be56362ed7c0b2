namespace Mentorship.Features.SituationalHelp;

/// <summary>Every phrase about answers that others may use, named after what it says.</summary>
internal static class AnswerTexts
{
    public const string AnswerGone = "help.bank.gone";
    public const string Known = "help.known";
    public const string KnownRow = "help.known.row";
    public const string KnownOpen = "help.known.open";
    public const string KnownAnswer = "help.known.answer";
    public const string KnownHelped = "help.known.helped";
    public const string ShareAsk = "help.share.ask";
    public const string ShareAskHolder = "help.share.ask-holder";
    public const string ShareYes = "help.share.yes";
    public const string ShareNot = "help.share.not";
    public const string ShareNo = "help.share.no";
    public const string ShareAsked = "help.share.asked";
    public const string ShareKnown = "help.share.known";
    public const string ShareBoth = "help.share.both";
    public const string ShareRevoke = "help.share.revoke";
    public const string ShareRevoked = "help.share.revoked";
    public const string SharePublished = "help.share.published";
    public const string Bank = "help.bank";
    public const string BankRow = "help.bank.row";
    public const string BankRowDraft = "help.bank.row-draft";
    public const string BankOne = "help.bank.one";
    public const string BankHelped = "help.bank.helped";
    public const string Announce = "help.bank.announce";
    public const string BankTakeOut = "help.bank.take-out";
    public const string DraftNews = "help.draft.news";
    public const string DraftOpen = "help.draft.open";
    public const string DraftSuspect = "help.draft.suspect";
    public const string DraftClean = "help.draft.clean";
    public const string DraftTitle = "help.draft.title";
    public const string DraftWords = "help.draft.words";
    public const string DraftPublish = "help.draft.publish";
    public const string DraftDrop = "help.draft.drop";
    public const string DraftDropped = "help.draft.dropped";
    public const string DraftTitleAnew = "help.draft.title-anew";
    public const string DraftWordsAnew = "help.draft.words-anew";
    public const string DraftLength = "help.draft.length";
    public const string DraftUnchanged = "help.draft.unchanged";
    public const string HomeDrafts = "help.home.drafts";
    public const string OpenDrafts = "help.home.open-drafts";
}

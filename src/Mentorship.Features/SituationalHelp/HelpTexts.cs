namespace Mentorship.Features.SituationalHelp;

/// <summary>Every phrase of the consultations, named after what it says.</summary>
internal static partial class HelpTexts
{
    public const string WaitedMinutes = "help.waited.minutes";
    public const string WaitedHours = "help.waited.hours";
    public const string Canary = "help.canary";
    public const string NotYours = "help.not-yours";

    public const string WhatHappened = "help.what-happened";
    public const string AskingCancelled = "help.asking-cancelled";
    public const string AskingExpired = "help.asking-expired";
    public const string CannotRelay = "help.cannot-relay";
    public const string NobodyToTell = "help.nobody-to-tell";

    public const string ComesToCurator = "help.comes.to-curator";
    public const string ComesToYou = "help.comes.to-you";
    public const string ComesLapse = "help.comes.lapse";
    public const string ComesLapseOfYours = "help.comes.lapse-of-yours";
    public const string ComesOwed = "help.comes.owed";
    public const string ComesOwedByYou = "help.comes.owed-by-you";
    public const string ComesIsSolved = "help.comes.is-solved";
    public const string ComesClose = "help.comes.close";
    public const string ComesSend = "help.comes.send";
    public const string ComesUnsent = "help.comes.unsent";

    public const string Where = "help.where";
    public const string WhereNew = "help.where.new";
    public const string WhereNowhere = "help.where.nowhere";
    public const string Dropped = "help.where.dropped";
    public const string PassedOn = "help.where.passed-on";
    public const string FoundNoWay = "help.where.found-already";
    public const string IsItQuestion = "help.is-it-question";
    public const string SendAsQuestion = "help.send-as-question";
    public const string NotInForm = "help.not-in-form";
    public const string BackToForm = "help.back-to-form";
    public const string Added = "help.added";
    public const string WriteHere = "help.write-here";
    public const string TakeFirst = "help.take-first";
    public const string LinkedTo = "help.linked-to";

    public const string Unsent = "help.unsent";
    public const string UnsentTraces = "help.unsent.traces";
    public const string Rewrite = "help.unsent.rewrite";
    public const string SendAsIs = "help.unsent.send-as-is";
    public const string DoNotSend = "help.unsent.do-not-send";
    public const string NotSent = "help.unsent.not-sent";
    public const string WriteAnew = "help.unsent.write-anew";
    public const string WritingStopped = "help.unsent.writing-stopped";
    public const string RewritingExpired = "help.unsent.rewriting-expired";
    public const string TracesPassed = "help.traces-passed";
    public const string AskHuman = "help.ask-human";

    public const string Sent = "help.sent";
    public const string Waiting = "help.waiting";
    public const string AskedFirst = "help.asked.first";
    public const string AskedSince = "help.asked.since";
    public const string AskedNobody = "help.asked.nobody";
    public const string AskedNotYet = "help.asked.not-yet";
    public const string NextToEachOther = "help.more.next-to-each-other";
    public const string MoreReady = "help.more.ready";
    public const string MoreInLesson = "help.more.in-lesson";
    public const string UsualMinutes = "help.usual.minutes";
    public const string UsualHours = "help.usual.hours";
    public const string NextCurator = "help.next.curator";
    public const string NextAtCurator = "help.next.at-curator";
    public const string NextMorning = "help.next.morning";
    public const string NextMorningUrgent = "help.next.morning-urgent";
    public const string NextNobody = "help.next.nobody";
    public const string LessonSoon = "help.lesson-soon";
    public const string Add = "help.add";
    public const string Withdraw = "help.withdraw";

    public const string AskCard = "help.ask-card";
    public const string DueBy = "help.due.by";
    public const string DueSoon = "help.due.soon";
    public const string NoWords = "help.no-words";
    public const string WhoPair = "help.who.pair";
    public const string TagsUrgency = "help.tags.urgency";
    public const string TagsBoth = "help.tags.both";
    public const string Take = "help.take";
    public const string Decline = "help.decline";
    public const string Declined = "help.declined";
    public const string AlreadyAnswered = "help.already-answered";
    public const string NoLongerNeeded = "help.no-longer-needed";

    public const string Yours = "help.yours";
    public const string YoursToast = "help.yours-toast";
    public const string Promise = "help.promise";
    public const string PromiseLater = "help.promise-later";
    public const string Promised = "help.promised";
    public const string TakenBy = "help.taken-by";
    public const string History = "help.history";

    public const string Relayed = "help.relayed";
    public const string Caption = "help.caption";
    public const string CaptionKind = "help.caption-kind";
    public const string Dialogue = "help.dialogue";
    public const string DialogueAndQuestion = "help.dialogue-and-question";
    public const string TurnYours = "help.turn.yours";
    public const string TurnTheirs = "help.turn.theirs";
    public const string TurnPromised = "help.turn.promised";
    public const string LastDelivered = "help.last.delivered";
    public const string LastOnItsWay = "help.last.on-its-way";
    public const string LastNone = "help.last.none";
    public const string Solved = "help.solved";

    public const string LostToColleagues = "help.lost.to-colleagues";
    public const string LostAuthor = "help.lost.author";
    public const string LostVoice = "help.lost.voice";
    public const string SendAsFile = "help.lost.as-file";
    public const string WriteInstead = "help.lost.as-text";
    public const string SentAsFile = "help.lost.sent-as-file";
    public const string LostInPart = "help.lost.in-part";
    public const string LostOther = "help.lost.other";
    public const string LostUnclear = "help.lost.unclear";
    public const string LostForGood = "help.lost.for-good";
    public const string OpenQuestion = "help.open-question";
    public const string HolderGone = "help.holder-gone";
    public const string HolderLeft = "help.holder-left";
    public const string ReleasedForHolder = "help.released.holder";
    public const string WithdrawnWithRole = "help.withdrawn.with-role";
    public const string PersonUnreachable = "help.person-unreachable";
    public const string AccountGone = "help.account-gone";

    public const string List = "help.list";
    public const string ListEmpty = "help.list.empty";
    public const string ListEmptyAsk = "help.list.empty-ask";
    public const string ListOfSchool = "help.list.of-school";
    public const string ListRow = "help.list.row";
    public const string RowWaits = "help.list.waits";
    public const string RowUnsent = "help.list.unsent";
    public const string RowNew = "help.list.new";
    public const string RowYourTurn = "help.list.your-turn";
    public const string RowTheirTurn = "help.list.their-turn";

    public const string HomeUnsent = "help.home.unsent";
    public const string HomeWaits = "help.home.waits";
    public const string HomeNew = "help.home.new";
    public const string HomeEscalated = "help.home.escalated";
    public const string HomeYourTurn = "help.home.your-turn";
    public const string OpenNew = "help.home.open-new";
    public const string OpenNumber = "help.home.open-number";
    public const string OpenDialogue = "help.home.open-dialogue";
    public const string ToMyQuestions = "help.button.my-questions";
    public const string MyQuestions = "help.menu.my-questions";
    public const string Dialogues = "help.menu.dialogues";
    public const string WordsKept = "help.words-kept";
    public const string StoredQuestions = "help.stored";
    public const string StoredQuestion = "help.stored-question";
    public const string StoredWords = "help.stored-words";
    public const string StoredNote = "help.stored-note";
    public const string OtherKind = "help.kind.other";
}

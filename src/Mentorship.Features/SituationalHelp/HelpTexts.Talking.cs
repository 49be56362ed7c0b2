namespace Mentorship.Features.SituationalHelp;

/// <content>Of words that change or go away, and of requests that go to somebody else.</content>
internal static partial class HelpTexts
{
    public const string RelayedEdited = "help.relayed.edited";
    public const string RelayedWithdrawn = "help.relayed.withdrawn";
    public const string CaptionEdited = "help.caption.edited";
    public const string WordsEdited = "help.words.edited";
    public const string WordsEmptied = "help.words.emptied";
    public const string WithdrawnWords = "help.words.withdrawn";
    public const string UnsendHow = "help.unsend.how";
    public const string UnsendNotOwn = "help.unsend.not-own";
    public const string TakenBack = "help.taken-back";
    public const string TakenBackAsked = "help.taken-back.asked";
    public const string TakenBackLate = "help.taken-back.late";

    public const string PeerFree = "help.peer.free";
    public const string PeerBusy = "help.peer.busy";
    public const string PeerInLesson = "help.peer.in-lesson";
    public const string PeerAway = "help.peer.away";
    public const string PeerGone = "help.peer.gone";
    public const string HandOverButton = "help.hand-over.button";
    public const string HandOver = "help.hand-over";
    public const string HandOverNobody = "help.hand-over.nobody";
    public const string HandedOver = "help.handed-over";
    public const string HandedToYou = "help.handed-to-you";
    public const string Note = "help.note";
    public const string NoteAnew = "help.note.anew";
    public const string NoteAsk = "help.note.ask";
    public const string NoteKept = "help.note.kept";
    public const string NoteFor = "help.note.for";
    public const string NoteStopped = "help.note.stopped";
    public const string NoteTooLong = "help.note.too-long";
    public const string CannedButton = "help.canned.button";
    public const string Canned = "help.canned";
    public const string CannedNone = "help.canned.none";
    public const string CannedRow = "help.canned.row";
    public const string CannedAdd = "help.canned.add";
    public const string CannedDrop = "help.canned.drop";
    public const string CannedAsk = "help.canned.ask";
    public const string CannedStopped = "help.canned.stopped";
    public const string CannedLength = "help.canned.length";
    public const string StoredCanned = "help.canned.stored";
    public const string StoredCannedOne = "help.canned.stored-one";
    public const string InviteButton = "help.invite";
    public const string InviteAsk = "help.invite.ask";
    public const string InviteYes = "help.invite.yes";
    public const string InviteNobody = "help.invite.nobody";
    public const string InviteCard = "help.invite.card";
    public const string InviteCardOfHolder = "help.invite.card-of-holder";
    public const string InvitedByHolder = "help.invited.by-holder";
    public const string HolderInvitesNobody = "help.invite.nobody-for-holder";
    public const string AuthorIsBack = "help.author-is-back";
    public const string FewWordsTraces = "help.few-words.traces";
    public const string FewWordsAlready = "help.few-words.already";
    public const string Invited = "help.invited";
    public const string TakenOverForHolder = "help.taken-over.holder";
    public const string ChangeHolder = "help.change-holder";
    public const string Changing = "help.changing";
    public const string ChangedForHolder = "help.changed.holder";
}

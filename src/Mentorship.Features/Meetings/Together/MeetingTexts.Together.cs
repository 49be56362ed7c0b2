namespace Mentorship.Features.Meetings;

/// <content>Meetings of several.</content>
internal static partial class MeetingTexts
{
    public const string Gather = "meetings.button.gather";
    public const string ToGatherings = "meetings.button.gatherings";
    public const string GoOn = "meetings.button.go-on";
    public const string ICome = "meetings.button.i-come";
    public const string IDoNot = "meetings.button.i-do-not";
    public const string Ready = "meetings.button.ready";
    public const string GroupRow = "meetings.button.group-row";
    public const string GroupRowWaits = "meetings.button.group-row-waits";
    public const string WhomToInvite = "meetings.whom-to-invite";
    public const string NobodyToGather = "meetings.nobody-to-gather";
    public const string GroupTopic = "meetings.group-topic";
    public const string GroupInvites = "meetings.group-invites";
    public const string GroupGuest = "meetings.group-guest";
    public const string GroupOver = "meetings.group-over";
    public const string GroupCard = "meetings.group-card";
    public const string Nobody = "meetings.nobody";
    public const string GroupNames = "meetings.group-names";
    public const string GroupDescribed = "meetings.group-described";
    public const string GroupMoves = "meetings.group-moves";
    public const string GroupCancels = "meetings.group-cancels";
    public const string GroupCancelled = "meetings.group-cancelled";
    public const string GroupRestored = "meetings.group-restored";
    public const string GroupOther = "meetings.group-other";
    public const string GroupRemind = "meetings.group-remind";
    public const string GroupRemindNear = "meetings.group-remind-near";
    public const string GroupRemindLine = "meetings.group-remind-line";
    public const string GroupWillRemind = "meetings.group-will-remind";
    public const string GuestGone = "meetings.guest-gone";
    public const string GroupComes = "meetings.group-comes";
    public const string GroupWho = "meetings.group-who";
    public const string GroupWereYou = "meetings.group-were-you";
    public const string GroupThanks = "meetings.group-thanks";
    public const string GroupDone = "meetings.group-done";
    public const string GroupSummary = "meetings.group-summary";
    public const string GroupImportantFor = "meetings.group-important-for";
    public const string GroupMismatch = "meetings.group-mismatch";
    public const string Gatherings = "meetings.gatherings";
    public const string GatheringsEmpty = "meetings.gatherings-empty";
    public const string HomeInvited = "meetings.home-invited";
    public const string HomeGroup = "meetings.home-group";
    public const string GroupInCalendar = "meetings.group-in-calendar";
    public const string OfSeveral = "meetings.of-several";
    public const string GroupClash = "meetings.group-clash";
}

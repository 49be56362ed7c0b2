namespace Mentorship.Features.SituationalHelp;

/// <content>What curators are told and do where nobody answers.</content>
internal static partial class HelpTexts
{
    public const string LapsedForAuthor = "help.lapsed.author";
    public const string LapsedForHolder = "help.lapsed.holder";
    public const string CuratorCard = "help.curator-card";
    public const string WhyAsked = "help.why.asked";
    public const string WhyPassedOver = "help.why.passed-over";
    public const string WhyInLesson = "help.why.in-lesson";
    public const string WhySilent = "help.why.silent";
    public const string WhyDeclined = "help.why.declined";
    public const string WhyAway = "help.why.away";
    public const string WhyOffHours = "help.why.off-hours";
    public const string WhyNight = "help.why.night";
    public const string WhyBusy = "help.why.busy";
    public const string WhyEnough = "help.why.enough";
    public const string NameSomebody = "help.naming.button";
    public const string NamingWhom = "help.naming.whom";
    public const string NamingNobody = "help.naming.nobody";
    public const string NamingRow = "help.naming.row";
    public const string NamingDone = "help.naming.done";
    public const string NamingDoneLater = "help.naming.done-later";
    public const string NamingTooLate = "help.naming.too-late";
    public const string NamedYou = "help.naming.you";
    public const string HowFree = "help.how.free";
    public const string HowOnDuty = "help.how.on-duty";
    public const string HowAsked = "help.how.asked";
    public const string HowInLesson = "help.how.in-lesson";
    public const string HowAway = "help.how.away";
    public const string HowOffHours = "help.how.off-hours";
    public const string HowNight = "help.how.night";
    public const string HowBusy = "help.how.busy";
    public const string HowEnough = "help.how.enough";
    public const string Snooze = "help.snooze";
    public const string Snoozed = "help.snoozed";
    public const string AtCurator = "help.at-curator";
}

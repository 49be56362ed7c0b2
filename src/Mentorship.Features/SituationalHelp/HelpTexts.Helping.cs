namespace Mentorship.Features.SituationalHelp;

/// <content>Of colleagues who are asked right after one's own mentor.</content>
internal static partial class HelpTexts
{
    public const string Helpers = "help.helpers";
    public const string HelpersNone = "help.helpers.none";
    public const string HelpersAgreed = "help.helpers.agreed";
    public const string HelpersAsked = "help.helpers.asked";
    public const string HelpersOf = "help.helpers.of";
    public const string HelpersAdd = "help.helpers.add";
    public const string HelpersDrop = "help.helpers.drop";
    public const string HelpersStop = "help.helpers.stop";
    public const string HelpersWhom = "help.helpers.whom";
    public const string HelpersNobody = "help.helpers.nobody";
    public const string HelpersGone = "help.helpers.gone";
    public const string HelpersTooSoon = "help.helpers.too-soon";
    public const string HelpersInvitation = "help.helpers.invitation";
    public const string HelpersYes = "help.helpers.yes";
    public const string HelpersNo = "help.helpers.no";
    public const string HelpersThanks = "help.helpers.thanks";
    public const string HelpersRefused = "help.helpers.refused";
    public const string HelpersYours = "help.helpers.yours";
    public const string HelpersLost = "help.helpers.lost";
    public const string HelpersOver = "help.helpers.over";
    public const string StoredHelpers = "help.helpers.stored";
}

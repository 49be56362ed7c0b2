namespace Mentorship.Features.Broadcasts;

/// <content>What is said when an announcement goes beyond the chats, and where names stay in their school.</content>
internal static partial class BroadcastTexts
{
    public const string OnlyFigures = "broadcasts.only-figures";
    public const string SchoolHidden = "broadcasts.school-hidden";
    public const string FewHidden = "broadcasts.few-hidden";
    public const string Hidden = "broadcasts.hidden";
    public const string Outside = "broadcasts.button.outside";
    public const string OutsideCopy = "broadcasts.outside-copy";
    public const string OutsideTerm = "broadcasts.outside-term";
    public const string OutsideReady = "broadcasts.outside-ready";
    public const string OutsideLink = "broadcasts.outside-link";
    public const string OutsideFile = "broadcasts.outside-file";
    public const string OutsideFound = "broadcasts.outside-found";
    public const string HasConsent = "broadcasts.button.has-consent";
}

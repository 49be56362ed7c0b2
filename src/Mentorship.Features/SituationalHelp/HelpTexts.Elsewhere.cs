namespace Mentorship.Features.SituationalHelp;

/// <content>Of mentors who answer in other schools of the municipality as well.</content>
internal static partial class HelpTexts
{
    public const string ElsewhereOn = "help.elsewhere.on";
    public const string ElsewhereOff = "help.elsewhere.off";
    public const string ElsewhereStart = "help.elsewhere.start";
    public const string ElsewhereStop = "help.elsewhere.stop";
    public const string AskedElsewhere = "help.elsewhere.asked";
    public const string WhoElsewhere = "help.elsewhere.who";
    public const string StoredElsewhere = "help.elsewhere.stored";
}

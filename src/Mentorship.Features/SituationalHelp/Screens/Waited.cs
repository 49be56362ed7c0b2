using Mentorship.Conversations;

namespace Mentorship.Features.SituationalHelp;

/// <summary>How long somebody waits, in the unit that a person would say: two hours and more are hours.</summary>
internal static class Waited
{
    private const long Hour = 60;

    public static Phrase For(long minutes) => minutes < 2 * Hour
        ? new Phrase(HelpTexts.WaitedMinutes, ("count", Math.Max(minutes, 1)))
        : new Phrase(HelpTexts.WaitedHours, ("count", minutes / Hour));
}

using Mentorship.Conversations;
using Mentorship.Domain.HelpRequests;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Whether a mentor has time for a question, and if not, why and until when.</summary>
internal static class HowFree
{
    public static Phrase Of(Candidate one) => one switch
    {
        { Obstacle: { IsNone: false } obstacle } => Why(obstacle),
        { Stance: Stance.Asked } => HelpTexts.HowAsked,
        { IsOnDuty: true } => HelpTexts.HowOnDuty,
        _ => HelpTexts.HowFree,
    };

    private static Phrase Why(Obstacle obstacle) => obstacle switch
    {
        { Why: Hindrance.InLesson } => Until(HelpTexts.HowInLesson, obstacle),
        { Why: Hindrance.Away } => HelpTexts.HowAway,
        { Why: Hindrance.OffHours } => HelpTexts.HowOffHours,
        { Why: Hindrance.Night } => Until(HelpTexts.HowNight, obstacle),
        { Why: Hindrance.EnoughThisWeek } => HelpTexts.HowEnough,
        _ => HelpTexts.HowBusy,
    };

    private static Phrase Until(string key, Obstacle obstacle) => new(key, ("until", obstacle.Until!.Value));
}

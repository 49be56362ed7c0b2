using Mentorship.Conversations;
using Mentorship.Domain.HelpRequests;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Who could answer a waiting question at this moment, in figures and without names: what its author may know.</summary>
internal static class WhoCan
{
    public static Phrase Of(Case now) => Speaking.Joined(HelpTexts.NextToEachOther, [Ready(now), InLesson(now)]);

    /// <summary>Nothing where nobody gives a lesson.</summary>
    public static Phrase InLesson(Case now) => Willing(now, Hindrance.InLesson).ToList() is [_, ..] busy
        ? new Phrase(HelpTexts.MoreInLesson, ("count", busy.Count), ("until", busy.Max(one => one.Obstacle.Until)!.Value))
        : Speaking.Verbatim("");

    /// <summary>Who was asked about something else a moment ago can answer nevertheless.</summary>
    private static Phrase Ready(Case now) =>
        new(HelpTexts.MoreReady, ("count", Willing(now, Hindrance.None).Count() + Willing(now, Hindrance.JustAsked).Count()));

    private static IEnumerable<Candidate> Willing(Case now, Hindrance why) =>
        now.Mentors.Where(one => one is { IsReachable: true, Stance: not Stance.Out } && one.Obstacle.Why == why);
}

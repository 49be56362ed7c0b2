using Mentorship.Conversations;
using Mentorship.Domain.HelpRequests;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Why a question has no answer, for the curator: what those asked are doing, and why others were passed over. No names.</summary>
internal static class WhyNobody
{
    public static Phrase Of(Case now)
    {
        var passed = now.Mentors.Where(one => one.IsLeft && !one.Obstacle.IsNone).ToList();
        var lines = new List<Phrase> { now.CountOfMentors == 0 ? HelpTexts.AskedNobody : Asked(now) };
        if (now.CountElsewhere > 0) lines.Add(new(HelpTexts.AskedElsewhere, ("count", now.CountElsewhere)));
        if (passed is not []) lines.Add(Says(HelpTexts.WhyPassedOver, passed.Count, PartsOf(passed)));
        return Speaking.Joined(SharedTexts.Line, lines);
    }

    private static Phrase Asked(Case now)
    {
        var silent = now.Circle.Where(party => party.Part is Part.Asked).ToList();
        var inLesson = silent.Count(party => WhyOf(now, party) is Hindrance.InLesson);
        return Says(HelpTexts.WhyAsked, now.CountOfMentors,
        [
            .. Some(HelpTexts.WhyInLesson, inLesson), .. Some(HelpTexts.WhySilent, silent.Count - inLesson),
            .. Some(HelpTexts.WhyDeclined, now.CountOfMentors - silent.Count),
        ]);
    }

    private static Hindrance WhyOf(Case now, Party party) =>
        now.Mentors.FirstOrDefault(one => one.Person == party.Person)?.Obstacle.Why ?? Hindrance.None;

    private static IEnumerable<Phrase> PartsOf(IEnumerable<Candidate> passed) =>
        from one in passed
        orderby one.Obstacle.Why
        group one by TextOf(one.Obstacle.Why) into reason
        select new Phrase(reason.Key, ("count", reason.LongCount()));

    private static string TextOf(Hindrance why) => why switch
    {
        Hindrance.Away => HelpTexts.WhyAway,
        Hindrance.InLesson => HelpTexts.WhyInLesson,
        Hindrance.OffHours => HelpTexts.WhyOffHours,
        Hindrance.Night => HelpTexts.WhyNight,
        Hindrance.EnoughThisWeek => HelpTexts.WhyEnough,
        _ => HelpTexts.WhyBusy,
    };

    private static Phrase Says(string key, long count, IEnumerable<Phrase> parts) =>
        new(key, ("count", count), ("parts", Speaking.Joined(SharedTexts.Comma, parts)));

    private static IEnumerable<Phrase> Some(string key, long count) => count == 0 ? [] : [new(key, ("count", count))];
}

using Mentorship.Conversations;
using Mentorship.Domain.HelpRequests;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Похожие вопросы: 5–20 мин.», in the unit that a person would say; nothing where nobody knows.</summary>
internal static class Usually
{
    private const long Hour = 60;

    public static Phrase Before(Phrase next, UsualWait? usual) =>
        usual is null ? next : Speaking.Joined(SharedTexts.Line, [Of(usual), next]);

    private static Phrase Of(UsualWait usual)
    {
        var (from, until) = (Minutes(usual.From), Minutes(usual.Until));
        return until < 2 * Hour ? Range(HelpTexts.UsualMinutes, from, until) : Range(HelpTexts.UsualHours, from / Hour, (until + Hour - 1) / Hour);
    }

    private static Phrase Range(string key, long from, long until) => new(key, ("range",
        Math.Max(from, 1) == until ? Speaking.Verbatim($"{until}") : Speaking.Verbatim($"{Math.Max(from, 1)}–{until}")));

    private static long Minutes(TimeSpan wait) => Math.Max(1, (long)Math.Ceiling(wait.TotalMinutes));
}

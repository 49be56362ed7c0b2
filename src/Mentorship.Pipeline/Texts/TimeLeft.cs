using Mentorship.Conversations;

namespace Mentorship.Pipeline.Texts;

/// <summary>«1 ч 15 мин»: the time until something, in words.</summary>
internal static class TimeLeft
{
    private const string Minutes = "pipeline.left-minutes";
    private const string Hours = "pipeline.left-hours";
    private const string Both = "pipeline.left-both";

    public static Phrase Of(TimeSpan left)
    {
        var minutes = Math.Max(1, (long)Math.Round(left.TotalMinutes));
        var key = minutes < 60 ? Minutes : minutes % 60 is 0 ? Hours : Both;
        return new Phrase(key, ("hours", minutes / 60), ("minutes", minutes % 60));
    }
}

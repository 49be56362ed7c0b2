using Mentorship.Domain.Calendar;
using Mentorship.Domain.HelpRequests;

namespace Mentorship.Domain.Broadcasts;

/// <summary>How many messages nobody asked for a person hears in a day; beyond them, what may wait comes together in the evening.</summary>
/// <param name="Messages">None stands for no limit.</param>
public sealed record DailyBudget(int Messages, TimeOnly DigestAt)
{
    /// <summary>After how many messages one of that category waits; none stands for never.</summary>
    public int MostFor(BroadcastCategory category) => category.MayWait() ? Messages : 0;

    /// <summary>Until when a message of that moment counts: to the midnight of its reader.</summary>
    public static DateTimeOffset DayEnds(TimeZoneInfo zone, DateTimeOffset moment) => zone.StartOf(zone.DateOf(moment).AddDays(1));

    /// <summary>The next evening of the reader; where that lies in their quiet hours, the end of these.</summary>
    public DateTimeOffset DigestAfter(QuietHours quiet, DateTimeOffset moment)
    {
        var today = quiet.Zone.DateOf(moment);
        var evening = quiet.Zone.MomentOf(today, DigestAt);
        if (evening <= moment) evening = quiet.Zone.MomentOf(today.AddDays(1), DigestAt);
        return quiet.HeldUntil(evening) ?? evening;
    }
}

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

    /// <summary>
    /// This evening of the reader, or when their quiet hours end; once it is over, the next day, of which nothing is used up:
    /// what waited for its evening would be overtaken by what is written later.
    /// </summary>
    public DateTimeOffset DigestAfter(QuietHours quiet, DateTimeOffset moment) =>
        EveningAhead(quiet, moment) ?? Awake(quiet, DayEnds(quiet.Zone, moment));

    /// <summary>Where what waited for the evening goes when the clock of its reader changes: it is not put off by a new rule.</summary>
    public DateTimeOffset DigestMoved(QuietHours quiet, DateTimeOffset now) => EveningAhead(quiet, now) ?? Awake(quiet, now);

    private DateTimeOffset? EveningAhead(QuietHours quiet, DateTimeOffset moment) =>
        Awake(quiet, quiet.Zone.MomentOf(quiet.Zone.DateOf(moment), DigestAt)) is var evening && evening > moment ? evening : null;

    private static DateTimeOffset Awake(QuietHours quiet, DateTimeOffset moment) => quiet.HeldUntil(moment) ?? moment;
}

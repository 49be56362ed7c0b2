using Mentorship.Domain.Calendar;

namespace Mentorship.Domain.Meetings;

/// <summary>Tells the curator of pairs that do not meet; holidays and days off are not held against them.</summary>
/// <param name="SchoolDays">How many school days may pass without a meeting.</param>
public sealed record MissingMeetings(int SchoolDays)
{
    public static readonly MissingMeetings Usual = new(15);

    public bool IsMissing(PairMeetings pair, SchoolCalendar school, DateTimeOffset now) =>
        !(pair.Next > now) && DaysSince(pair.LastHeld ?? pair.PairedAt, school, now) >= SchoolDays;

    /// <summary>School days after the day of that moment, up to today.</summary>
    public static int DaysSince(DateTimeOffset moment, SchoolCalendar school, DateTimeOffset now)
    {
        var (from, today) = (school.Zone.DateOf(moment), school.Zone.DateOf(now));
        return Enumerable.Range(1, Math.Max(0, today.DayNumber - from.DayNumber)).Count(day => school.IsSchoolDay(from.AddDays(day)));
    }
}

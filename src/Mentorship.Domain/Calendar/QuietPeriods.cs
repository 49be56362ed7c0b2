using Mentorship.Domain.HelpRequests;

namespace Mentorship.Domain.Calendar;

/// <summary>Quiet hours as moments, right also in the night in which clocks change.</summary>
public static class QuietPeriods
{
    /// <summary>The quiet time around a moment, or null when something may ring.</summary>
    public static MomentSpan? PeriodAround(this QuietHours quiet, DateTimeOffset moment)
    {
        var today = quiet.Zone.DateOf(moment);
        return new[] { quiet.On(today.AddDays(-1)), quiet.On(today) }
            .Where(span => span.Contains(moment)).Select(span => (MomentSpan?)span).FirstOrDefault();
    }

    /// <summary>The quiet time around a moment or, when something may ring, the next one; null where there is none at all.</summary>
    public static MomentSpan? PeriodFrom(this QuietHours quiet, DateTimeOffset moment)
    {
        var today = quiet.Zone.DateOf(moment);
        return new[] { quiet.On(today.AddDays(-1)), quiet.On(today), quiet.On(today.AddDays(1)) }
            .Where(span => !span.IsEmpty && span.Until > moment).Select(span => (MomentSpan?)span).FirstOrDefault();
    }

    /// <summary>The quiet time that begins on a date of the person's own clock; empty where there is none.</summary>
    public static MomentSpan On(this QuietHours quiet, DateOnly date) => quiet.From == quiet.Until
        ? new(quiet.Zone.MomentOf(date, quiet.From), quiet.Zone.MomentOf(date, quiet.From))
        : new HourSpan(quiet.From, quiet.Until).On(date, quiet.Zone);
}

namespace Mentorship.Domain.Calendar;

/// <summary>Counts working time: the hours of a school or of a person, on school days, while nobody is away.</summary>
public sealed record OpenHours(SchoolCalendar School, WeekHours Week)
{
    private const int Horizon = 400;

    /// <summary>Times away, and whatever else must not be counted.</summary>
    public IReadOnlyList<MomentSpan> Away { get; init; } = [];

    /// <summary>Whether hours also count on days on which the school does not teach; on holidays they never do.</summary>
    public bool OnDaysOff { get; init; }

    public bool IsOpenAt(DateTimeOffset moment) => NextOpen(moment) == moment;

    /// <summary>That moment, or the first working one after it; null where there is none for more than a year.</summary>
    public DateTimeOffset? NextOpen(DateTimeOffset moment) =>
        From(moment).Select(span => (DateTimeOffset?)span.From).FirstOrDefault();

    /// <summary>The moment at which so much working time has passed; null where the calendar ends before.</summary>
    public DateTimeOffset? After(DateTimeOffset start, TimeSpan amount)
    {
        foreach (var span in From(start))
        {
            if (amount <= span.Length) return span.From + amount;
            amount -= span.Length;
        }
        return null;
    }

    /// <summary>How much working time lies between two moments.</summary>
    public TimeSpan Between(DateTimeOffset from, DateTimeOffset until) => From(from).TakeWhile(span => span.From < until)
        .Aggregate(TimeSpan.Zero, (sum, span) => sum + ((span.Until < until ? span.Until : until) - span.From));

    /// <summary>Working time that begins at the moment or later, in order.</summary>
    public IEnumerable<MomentSpan> From(DateTimeOffset moment)
    {
        var first = School.Zone.DateOf(moment).AddDays(-1);
        return Enumerable.Range(0, Horizon).SelectMany(day => On(first.AddDays(day)))
            .Select(span => span with { From = span.From > moment ? span.From : moment }).Where(span => !span.IsEmpty);
    }

    public IEnumerable<MomentSpan> On(DateOnly date) => Counts(School.KindOf(date))
        ? Week.On(date, School.WeekdayOf(date), School.Zone).SelectMany(span => span.Without(Away))
        : [];

    private bool Counts(DayKind kind) => kind is DayKind.School or DayKind.Exam || (OnDaysOff && kind is DayKind.DayOff);
}

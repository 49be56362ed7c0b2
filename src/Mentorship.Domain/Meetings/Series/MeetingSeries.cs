using Mentorship.Domain.Calendar;

namespace Mentorship.Domain.Meetings.Series;

/// <summary>A recurring meeting at one hour of the wall clock, whatever clocks and holidays do.</summary>
public sealed record MeetingSeries(SeriesId Id, Rhythm Rhythm, TimeOnly Clock, TimeZoneInfo Zone)
{
    /// <summary>A meeting that would slip farther than this is skipped instead.</summary>
    private const int FarthestShift = 7;

    public TimeSpan Length { get; init; } = TimeSpan.FromMinutes(40);

    public HolidayRule OnHolidays { get; init; } = HolidayRule.Skip;

    /// <summary>By the original date.</summary>
    public IReadOnlyDictionary<DateOnly, OccurrenceChange> Changes { get; init; } = new Dictionary<DateOnly, OccurrenceChange>();

    public MeetingSeries With(DateOnly original, OccurrenceChange change) =>
        this with { Changes = new Dictionary<DateOnly, OccurrenceChange>(Changes) { [original] = change } };

    /// <summary>Every date of the rhythm once, those that do not take place included, in the order of the original dates.</summary>
    public IEnumerable<Occurrence> Occurrences(SchoolCalendar school)
    {
        var following = Rhythm.Dates().Skip(1).Select(date => (DateOnly?)date).Append(null);
        return Rhythm.Dates().Zip(following, (date, next) => Of(date, next, school));
    }

    /// <summary>The occurrences that take place within these moments, by their own time.</summary>
    public IEnumerable<Occurrence> Between(DateTimeOffset from, DateTimeOffset until, SchoolCalendar school)
    {
        var last = Changes.Keys.Append(Zone.DateOf(until).AddDays(1)).Max();
        return Occurrences(school).TakeWhile(one => one.Key.Date <= last)
            .Where(one => one.TakesPlace && from <= one.Time.Start && one.Time.Start < until).OrderBy(one => one.Time.Start);
    }

    private Occurrence Of(DateOnly date, DateOnly? next, SchoolCalendar school) => Changes.GetValueOrDefault(date) switch
    {
        OccurrenceChange.Moved moved => At(date, moved.To, OccurrenceFate.Moved),
        OccurrenceChange.Skipped => At(date, OccurrenceFate.Skipped),
        OccurrenceChange.Cancelled => At(date, OccurrenceFate.Cancelled),
        _ when OnHolidays is HolidayRule.Keep || school.IsSchoolDay(date) => At(date, OccurrenceFate.Planned),
        _ when ShiftOf(date, next, school) is { } day => At(date, day.ToDateTime(Clock), OccurrenceFate.Shifted),
        _ => At(date, OccurrenceFate.OnHoliday),
    };

    /// <summary>Of several dates that would move to one school day only the last one does, and none moves onto another date.</summary>
    private DateOnly? ShiftOf(DateOnly date, DateOnly? next, SchoolCalendar school) =>
        OnHolidays is HolidayRule.NextSchoolDay && school.SchoolDayFrom(date) is { } day
        && day <= date.AddDays(FarthestShift) && !(next <= day) ? day : null;

    private Occurrence At(DateOnly date, OccurrenceFate fate) => At(date, date.ToDateTime(Clock), fate);

    private Occurrence At(DateOnly date, DateTime local, OccurrenceFate fate) =>
        new(OccurrenceKey.Of(Id, date), new MeetingTime(local, Zone, Length), fate);
}

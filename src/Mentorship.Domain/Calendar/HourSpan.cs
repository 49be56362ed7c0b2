namespace Mentorship.Domain.Calendar;

/// <summary>Hours of a local day; hours that end no later than they begin run over midnight.</summary>
public readonly record struct HourSpan(TimeOnly From, TimeOnly Until)
{
    public MomentSpan On(DateOnly date, TimeZoneInfo zone) =>
        new(zone.MomentOf(date, From), zone.MomentOf(Until <= From ? date.AddDays(1) : date, Until));
}

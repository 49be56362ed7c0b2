namespace Mentorship.Domain.Calendar;

/// <summary>Hours in which somebody takes urgent questions: on one date, or on weekdays of every week.</summary>
/// <param name="Date">Null for what returns every week.</param>
public sealed record DutyTurn(HourSpan Hours, DateOnly? Date, params IReadOnlyList<DayOfWeek> Weekdays)
{
    public bool IsOn(DateOnly date) => Date is { } only ? only == date : Weekdays.Contains(date.DayOfWeek);

    /// <summary>The turn that runs at this moment, begun on that date or on the evening before.</summary>
    public MomentSpan? At(DateTimeOffset moment, TimeZoneInfo zone)
    {
        var today = zone.DateOf(moment);
        return new[] { today.AddDays(-1), today }.Where(IsOn).Select(date => Hours.On(date, zone))
            .Where(span => span.Contains(moment)).Select(span => (MomentSpan?)span).FirstOrDefault();
    }

    /// <summary>Nothing of it lies ahead.</summary>
    public bool IsOver(DateTimeOffset moment, TimeZoneInfo zone) => Date is { } only && Hours.On(only, zone).Until <= moment;
}

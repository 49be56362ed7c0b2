namespace Mentorship.Domain.Calendar;

/// <summary>When one person works, is on duty, teaches and is away, all read in the zone of the school.</summary>
public sealed record PersonCalendar(SchoolCalendar School, WeekHours Working)
{
    /// <summary>Hours in which the person takes urgent questions, school day or not.</summary>
    public IReadOnlyList<DutyTurn> Duty { get; init; } = [];

    /// <summary>Times in which nothing is asked of the person.</summary>
    public IReadOnlyList<MomentSpan> Away { get; init; } = [];

    /// <summary>The lessons that the person gives; null while unknown, and then every lesson counts as taken.</summary>
    public IReadOnlySet<(DayOfWeek Day, int Number)>? Teaches { get; init; }

    /// <summary>Whether the hours are the person's own choice: then they also count on days off.</summary>
    public bool IsOwn { get; init; }

    public OpenHours Open => new(School, Working) { Away = Away, OnDaysOff = IsOwn };

    public bool IsAway(DateTimeOffset moment) => Around(Away, moment) is not null;

    public bool IsOnDuty(DateTimeOffset moment) => !IsAway(moment) && DutyAt(moment) is not null;

    /// <summary>Away comes before a lesson, a lesson before duty, and duty before the usual hours.</summary>
    public ReadyNow At(DateTimeOffset moment) =>
        Around(Away, moment) is { } away ? new(Readiness.Away, away.Until == DateTimeOffset.MaxValue ? null : away.Until)
        : Around(LessonsOn(School.Zone.DateOf(moment)), moment) is { } lesson ? new(Readiness.InLesson, lesson.Until)
        : DutyAt(moment) is { } duty ? new(Readiness.OnDuty, duty.Until)
        : Around(Open.On(School.Zone.DateOf(moment)), moment) is { } open ? new(Readiness.Free, open.Until)
        : new(Readiness.OffHours, Open.NextOpen(moment));

    /// <summary>The lessons of a date in which the person is not free.</summary>
    public IEnumerable<MomentSpan> LessonsOn(DateOnly date) => School.LessonsOf(date)
        .Where(lesson => Teaches?.Contains((School.WeekdayOf(date), lesson.Number)) ?? true)
        .Select(lesson => new HourSpan(lesson.From, lesson.Until).On(date, School.Zone));

    private MomentSpan? DutyAt(DateTimeOffset moment) =>
        Duty.Select(turn => turn.At(moment, School.Zone)).FirstOrDefault(turn => turn is not null);

    private static MomentSpan? Around(IEnumerable<MomentSpan> spans, DateTimeOffset moment) =>
        spans.Where(span => span.Contains(moment)).Select(span => (MomentSpan?)span).FirstOrDefault();
}

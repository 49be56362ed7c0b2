using System.ComponentModel.DataAnnotations;
using Mentorship.Domain.Calendar;
using Mentorship.Domain.HelpRequests;

namespace Mentorship.Features.SituationalHelp;

/// <summary>How long questions wait, and how long their words are kept. Hours of «Сегодня» and «На неделе» are working hours.</summary>
public sealed class HelpOptions : IValidatableObject
{
    public const string Section = "Help";

    public TimeSpan NowNextWave { get; init; } = TimeSpan.FromMinutes(5);

    public TimeSpan NowEscalation { get; init; } = TimeSpan.FromMinutes(30);

    public TimeSpan TodayNextWave { get; init; } = TimeSpan.FromMinutes(5);

    public TimeSpan TodayEscalation { get; init; } = TimeSpan.FromHours(4);

    public TimeSpan WeekNextWave { get; init; } = TimeSpan.FromHours(4);

    /// <summary>Two working days of twelve hours.</summary>
    public TimeSpan WeekEscalation { get; init; } = TimeSpan.FromHours(24);

    [Range(1, 100)]
    public int WaveSize { get; init; } = 5;

    /// <summary>How long a holder may stay silent after taking a question, unless they named a moment.</summary>
    public TimeSpan Lapse { get; init; } = TimeSpan.FromMinutes(15);

    public TimeSpan Snooze { get; init; } = TimeSpan.FromMinutes(15);

    public TimeSpan AskSolvedAfter { get; init; } = TimeSpan.FromDays(1);

    public TimeSpan CloseAfter { get; init; } = TimeSpan.FromDays(3);

    public TimeSpan ReopenWithin { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How long after closing a plain message comes back to a request by itself.</summary>
    public TimeSpan ComesBackWithin { get; init; } = TimeSpan.FromHours(24);

    public TimeSpan ChosenFor { get; init; } = TimeSpan.FromMinutes(15);

    public TimeSpan WordsKeptFor { get; init; } = TimeSpan.FromDays(30);

    public TimeOnly WorkdayFrom { get; init; } = new(8, 0);

    public TimeOnly WorkdayUntil { get; init; } = new(20, 0);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (WorkdayUntil <= WorkdayFrom) yield return new ValidationResult("Help:WorkdayUntil must be later than Help:WorkdayFrom.");
    }

    internal EscalationPlan PlanIn(TimeZoneInfo zone) => new(new Dictionary<Urgency, Patience>
    {
        [Urgency.Now] = new(NowNextWave, NowEscalation),
        [Urgency.Today] = new(TodayNextWave, TodayEscalation),
        [Urgency.Week] = new(WeekNextWave, WeekEscalation),
    }, WeekHours.Workdays(WorkdayFrom, WorkdayUntil).In(zone));
}

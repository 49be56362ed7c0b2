using System.ComponentModel.DataAnnotations;
using Mentorship.Domain.Calendar;
using Mentorship.Domain.HelpRequests;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.SituationalHelp;

/// <summary>How long questions wait, and how long their words are kept. Hours of «Сегодня» and «На неделе» are working hours.</summary>
public sealed class HelpOptions : IValidatableObject
{
    public const string Section = "Help";

    /// <summary>«Урок через 10 минут»: every clock runs in calendar time.</summary>
    [ValidateObjectMembers]
    public WaveOptions Lesson { get; init; } = new() { Pause = TimeSpan.FromSeconds(30), Escalation = TimeSpan.FromMinutes(5) };

    /// <summary>«Сейчас»: calendar time too.</summary>
    [ValidateObjectMembers]
    public WaveOptions Now { get; init; } = new() { Pause = TimeSpan.FromMinutes(5), Escalation = TimeSpan.FromMinutes(30) };

    [ValidateObjectMembers]
    public WaveOptions Today { get; init; } = new() { Pause = TimeSpan.FromMinutes(5), Escalation = TimeSpan.FromHours(4) };

    /// <summary>Its promise is two working days of twelve hours.</summary>
    [ValidateObjectMembers]
    public WaveOptions Week { get; init; } = new() { Pause = TimeSpan.FromHours(4), Escalation = TimeSpan.FromHours(24) };

    /// <summary>How many colleagues somebody may name to be asked right after their own mentor.</summary>
    [Range(0, 5)]
    public int Helpers { get; init; } = 3;

    /// <summary>How many questions of others than their own mentee a mentor takes in seven days before others are asked.</summary>
    [Range(1, 1000)]
    public int WeeklyLimit { get; init; } = 10;

    /// <summary>How long a mentor who was asked is left alone by the questions of others.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "1.00:00:00")]
    public TimeSpan Rest { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long a holder may stay silent after taking a question, in working time unless it is urgent or they named a moment.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan Lapse { get; init; } = TimeSpan.FromMinutes(15);

    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan Snooze { get; init; } = TimeSpan.FromMinutes(15);

    [Range(typeof(TimeSpan), "00:10:00", "14.00:00:00")]
    public TimeSpan AskSolvedAfter { get; init; } = TimeSpan.FromDays(1);

    [Range(typeof(TimeSpan), "00:10:00", "60.00:00:00")]
    public TimeSpan CloseAfter { get; init; } = TimeSpan.FromDays(3);

    /// <summary>A question held for what looks like personal data: when its author is asked once more, and when it leaves as written.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "1.00:00:00")]
    public TimeSpan RemindUnsentAfter { get; init; } = TimeSpan.FromMinutes(5);

    [Range(typeof(TimeSpan), "00:00:10", "1.00:00:00")]
    public TimeSpan SendUnsentAfter { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long answers of the bank are offered before the question leaves.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "01:00:00")]
    public TimeSpan OfferAnswersFor { get; init; } = TimeSpan.FromMinutes(1);

    [Range(typeof(TimeSpan), "00:00:00", "60.00:00:00")]
    public TimeSpan ReopenWithin { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How long after closing a plain message comes back to a request by itself.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "7.00:00:00")]
    public TimeSpan ComesBackWithin { get; init; } = TimeSpan.FromHours(24);

    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan ChosenFor { get; init; } = TimeSpan.FromMinutes(15);

    [Range(typeof(TimeSpan), "1.00:00:00", "365.00:00:00")]
    public TimeSpan WordsKeptFor { get; init; } = TimeSpan.FromDays(30);

    public TimeOnly WorkdayFrom { get; init; } = new(8, 0);

    public TimeOnly WorkdayUntil { get; init; } = new(20, 0);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (WorkdayUntil <= WorkdayFrom) yield return new ValidationResult("Help:WorkdayUntil must be later than Help:WorkdayFrom.");
        if (AskSolvedAfter > CloseAfter) yield return TooLong(nameof(AskSolvedAfter), nameof(CloseAfter));
        if (RemindUnsentAfter > SendUnsentAfter) yield return TooLong(nameof(RemindUnsentAfter), nameof(SendUnsentAfter));
        if (ReopenWithin > WordsKeptFor) yield return TooLong(nameof(ReopenWithin), nameof(WordsKeptFor));
        foreach (var urgency in Enum.GetValues<Urgency>())
            if (Of(urgency).OrderFault is { } fault) yield return new ValidationResult($"Help:{urgency}:Order {fault}");
    }

    /// <summary>What comes first must not come after what makes it pointless: the closing, the leaving, the wiping.</summary>
    private static ValidationResult TooLong(string first, string end) =>
        new($"{Section}:{first} must not be longer than {Section}:{end}.");

    internal WaveOptions Of(Urgency urgency) => urgency switch
    {
        Urgency.Lesson => Lesson,
        Urgency.Now => Now,
        Urgency.Today => Today,
        _ => Week,
    };

    internal WeekHours Workweek => WeekHours.Workdays(WorkdayFrom, WorkdayUntil);

    internal EscalationPlan PlanIn(OpenHours working) => new(
        Enum.GetValues<Urgency>().ToDictionary(one => one, one => new Patience(Of(one).Pause, Of(one).Escalation)),
        working);
}

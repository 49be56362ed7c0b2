using System.ComponentModel.DataAnnotations;
using Mentorship.Domain.Meetings.Attendance;

namespace Mentorship.Features.Meetings;

/// <summary>How meetings are arranged and what follows them.</summary>
public sealed class MeetingsOptions : IValidatableObject
{
    public const string Section = "Meetings";

    /// <summary>How long a meeting is that nobody has said more about.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "12:00:00")]
    public TimeSpan Length { get; init; } = TimeSpan.FromMinutes(40);

    /// <summary>Nothing is suggested that begins sooner than this.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "30.00:00:00")]
    public TimeSpan Notice { get; init; } = TimeSpan.FromHours(2);

    /// <summary>Whoever cancels with less notice is offered to say why.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "30.00:00:00")]
    public TimeSpan LateCancel { get; init; } = TimeSpan.FromHours(3);

    /// <summary>How long before a meeting whoever has not chosen is reminded of it; zero for not at all.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "30.00:00:00")]
    public TimeSpan FirstReminder { get; init; } = TimeSpan.FromDays(1);

    [Range(typeof(TimeSpan), "00:00:00", "30.00:00:00")]
    public TimeSpan SecondReminder { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Reminders of one person that fall due this soon after one another come as one message.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "1.00:00:00")]
    public TimeSpan DigestWindow { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How long after its end both sides are asked whether the meeting was held.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "7.00:00:00")]
    public TimeSpan AskAfter { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>When whoever kept silent is asked once more, and the mentor for a summary that is missing.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    public TimeSpan AskAgainAfter { get; init; } = TimeSpan.FromDays(1);

    /// <summary>When nobody is asked any more.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "60.00:00:00")]
    public TimeSpan GiveUpAfter { get; init; } = TimeSpan.FromDays(3);

    /// <summary>The curators hear of a pair that has not met for so many school days and has nothing ahead.</summary>
    [Range(1, 200)]
    public int MissingAfterSchoolDays { get; init; } = 10;

    internal AttendancePlan Attendance => new(AskAfter, AskAgainAfter, GiveUpAfter);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (AskAgainAfter <= AskAfter) yield return new ValidationResult("Meetings:AskAgainAfter must be longer than Meetings:AskAfter.");
        if (GiveUpAfter <= AskAgainAfter)
            yield return new ValidationResult("Meetings:GiveUpAfter must be longer than Meetings:AskAgainAfter.");
    }
}

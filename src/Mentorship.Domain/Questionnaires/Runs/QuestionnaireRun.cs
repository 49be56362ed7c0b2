namespace Mentorship.Domain.Questionnaires;

/// <summary>One person going through one questionnaire: every change is a new value, so each tap can be saved as it is made.</summary>
public sealed partial record QuestionnaireRun
{
    public required QuestionnaireRunId Id { get; init; }

    public required PersonId Respondent { get; init; }

    public required AnswerSheet Sheet { get; init; }

    public RunPhase Phase { get; init; }

    public RunState State { get; init; }

    /// <summary>The question that was gone back to; null means the first open one.</summary>
    public string? ReturnedTo { get; init; }

    public required DateTimeOffset AssignedAt { get; init; }

    /// <summary>The last thing the respondent did with this run.</summary>
    public required DateTimeOffset TouchedAt { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    public DateTimeOffset? DueAt { get; init; }

    public QuestionnaireDefinition Definition => Sheet.Definition;

    public QuestionnaireKey Questionnaire => Definition.Key;

    public bool IsSubmitted => State is RunState.Submitted or RunState.Scored or RunState.Shared;

    public Progress Progress => Progress.Of(this);

    public IReadOnlyList<ReviewSection> Review => ReviewSection.Of(Sheet);

    /// <summary>When the run lapses: its due date, or the last day a run left alone can be continued, whichever is earlier.</summary>
    public DateTimeOffset? Deadline => State switch
    {
        RunState.Assigned => DueAt,
        RunState.Started or RunState.Paused => Earlier(DueAt, Definition.ResumeDays is { } days ? TouchedAt.AddDays(days) : null),
        _ => null,
    };

    /// <summary>The sheet brings the definition, the side and the context; due date and phase are set with <c>with</c>.</summary>
    public static QuestionnaireRun Assign(QuestionnaireRunId id, PersonId respondent, AnswerSheet blank, DateTimeOffset now) =>
        new() { Id = id, Respondent = respondent, Sheet = blank, AssignedAt = now, TouchedAt = now };

    public TimeSpan? TimeLeft(DateTimeOffset now) =>
        Deadline is { } deadline ? TimeSpan.FromTicks(Math.Max(0, (deadline - now).Ticks)) : null;

    public bool IsOverdue(DateTimeOffset now) => Deadline <= now;

    private static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset? other) => one < other || other is null ? one : other;
}

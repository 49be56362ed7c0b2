namespace Mentorship.Domain.Questionnaires;

public sealed partial record QuestionnaireRun
{
    public Decision<QuestionnaireRun> Start(DateTimeOffset now) => Moved(RunStep.Start, this with { StartedAt = now, TouchedAt = now });

    public Decision<QuestionnaireRun> Pause(DateTimeOffset now) => Moved(RunStep.Pause, this with { TouchedAt = now });

    public Decision<QuestionnaireRun> Resume(DateTimeOffset now) => Moved(RunStep.Resume, this with { TouchedAt = now });

    /// <summary>From here on answers are closed (INV-22).</summary>
    public Decision<QuestionnaireRun> Submit(DateTimeOffset now)
    {
        var left = Sheet.Shown.Count(question => question.Required && Sheet[question.Id] is null);
        return State is RunState.Started && left > 0
            ? Refused(QuestionnaireRefusals.Unfinished, ("left", left))
            : Moved(RunStep.Submit, this with { SubmittedAt = now, TouchedAt = now, ReturnedTo = null });
    }

    public Decision<QuestionnaireRun> Score() => Moved(RunStep.Score, this);

    /// <summary>Opens the results to those the privacy names; called once the pair is active, or at once where there is none.</summary>
    public Decision<QuestionnaireRun> Share() => Moved(RunStep.Share, this);

    public Decision<QuestionnaireRun> Decline(DateTimeOffset now) => Moved(RunStep.Decline, this with { TouchedAt = now });

    /// <summary>The caller decides that it is time: a deadline, or a campaign that was called off.</summary>
    public Decision<QuestionnaireRun> Expire() => Moved(RunStep.Expire, this);

    private Decision<QuestionnaireRun> Moved(RunStep step, QuestionnaireRun changed) =>
        RunLifeCycle.After(State, step) is { } next ? changed with { State = next } : Refused(QuestionnaireRefusals.NotOpen);

    private static Decision<QuestionnaireRun> Refused(string reason, params IReadOnlyList<Detail> details) =>
        new Decision<QuestionnaireRun>.Refused(reason, details);
}

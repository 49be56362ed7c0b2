namespace Mentorship.Domain.Questionnaires;

public sealed partial record QuestionnaireRun
{
    /// <summary>The question on the screen; null when everything shown is answered or passed, or the run is over.</summary>
    public Question? Current => State switch
    {
        RunState.Submitted or RunState.Scored or RunState.Shared or RunState.Declined or RunState.Expired => null,
        _ when ReturnedTo is { } place && Sheet.Shows(place) => Definition.Find(place),
        _ => Sheet.FirstOpen,
    };

    /// <summary>Only the question on the screen takes an answer, so a press on an old screen changes nothing.</summary>
    public Decision<QuestionnaireRun> Answer(string question, AnswerValue value, DateTimeOffset now)
    {
        if (WhyNotOnScreen(question) is { } reason)
            return Refused(reason);
        return Definition.Find(question)!.Accept(value) switch
        {
            Decision<AnswerValue>.Accepted accepted => Kept(question, accepted.Value, now),
            Decision<AnswerValue>.Refused refused => Refused(refused.Reason, refused.Details),
            var other => throw new NotSupportedException(other.ToString()),
        };
    }

    /// <summary>Passes an optional question, taking back its answer if it had one, or an information page.</summary>
    public Decision<QuestionnaireRun> Skip(string question, DateTimeOffset now)
    {
        if (WhyNotOnScreen(question) is { } reason)
            return Refused(reason);
        return Definition.Find(question)!.Required
            ? Refused(QuestionnaireRefusals.Required)
            : Kept(question, new AnswerValue.Skipped(), now);
    }

    /// <summary>To the question before the one on the screen; from the review, to the last one.</summary>
    public Decision<QuestionnaireRun> Back(DateTimeOffset now)
    {
        if (State is not RunState.Started)
            return Refused(QuestionnaireRefusals.NotOpen);
        var current = Current?.Id;
        var before = Sheet.Shown.TakeWhile(question => question.Id != current).LastOrDefault();
        return before is null ? Refused(QuestionnaireRefusals.AlreadyFirst) : this with { ReturnedTo = before.Id, TouchedAt = now };
    }

    /// <summary>Asks an answered question again, from the review.</summary>
    public Decision<QuestionnaireRun> GoTo(string question, DateTimeOffset now)
    {
        if (State is not RunState.Started)
            return Refused(QuestionnaireRefusals.NotOpen);
        var isReached = Definition.Find(question) is not null && (Sheet[question] is not null || Sheet.FirstOpen?.Id == question);
        return isReached ? this with { ReturnedTo = question, TouchedAt = now } : Refused(QuestionnaireRefusals.NotAsked);
    }

    /// <summary>Leaves a question that was gone back to as it is.</summary>
    public Decision<QuestionnaireRun> Continue(DateTimeOffset now) => State is RunState.Started
        ? this with { ReturnedTo = null, TouchedAt = now }
        : Refused(QuestionnaireRefusals.NotOpen);

    private QuestionnaireRun Kept(string question, AnswerValue value, DateTimeOffset now) =>
        this with { Sheet = Sheet.With(question, value), ReturnedTo = null, TouchedAt = now };

    private string? WhyNotOnScreen(string question) =>
        State is not RunState.Started ? QuestionnaireRefusals.NotOpen
        : Current?.Id != question ? QuestionnaireRefusals.NotAsked
        : null;
}

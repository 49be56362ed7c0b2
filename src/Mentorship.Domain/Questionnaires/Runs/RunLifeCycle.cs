using System.Collections.Frozen;

namespace Mentorship.Domain.Questionnaires;

/// <summary>The whole life of a run as one table; a pair that is not in it cannot happen.</summary>
public static class RunLifeCycle
{
    public static FrozenDictionary<(RunState From, RunStep Step), RunState> Transitions { get; } =
        new Dictionary<(RunState From, RunStep Step), RunState>
        {
            [(RunState.Assigned, RunStep.Start)] = RunState.Started,
            [(RunState.Assigned, RunStep.Decline)] = RunState.Declined,
            [(RunState.Assigned, RunStep.Expire)] = RunState.Expired,
            [(RunState.Started, RunStep.Pause)] = RunState.Paused,
            [(RunState.Started, RunStep.Submit)] = RunState.Submitted,
            [(RunState.Started, RunStep.Decline)] = RunState.Declined,
            [(RunState.Started, RunStep.Expire)] = RunState.Expired,
            [(RunState.Paused, RunStep.Resume)] = RunState.Started,
            [(RunState.Paused, RunStep.Decline)] = RunState.Declined,
            [(RunState.Paused, RunStep.Expire)] = RunState.Expired,
            [(RunState.Submitted, RunStep.Score)] = RunState.Scored,
            [(RunState.Scored, RunStep.Share)] = RunState.Shared,
        }.ToFrozenDictionary();

    public static RunState? After(RunState from, RunStep step) =>
        Transitions.TryGetValue((from, step), out var to) ? to : null;
}

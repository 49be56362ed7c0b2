using System.Collections.Frozen;

namespace Mentorship.Domain;

/// <summary>Where a pair stands (model 3.2.2). Before orders exist a pair is active on the curator's word.</summary>
public enum PairState { Active, Closed }

/// <summary>What can happen to a pair.</summary>
public enum PairTrigger { Close, TakeBackClosing }

/// <summary>Why a pair ended; always known, never asked of a person as a required field.</summary>
public enum ClosureReason
{
    PlanCompleted, MentorInitiative, MenteeInitiative, MutualDecision, CuratorInitiative, StaffDeparture, ConsentRevoked, EmployerCancelled,
}

/// <summary>The life of a pair as one table, for the guard and for the drawing.</summary>
public static class PairLife
{
    private static readonly FrozenDictionary<(PairState From, PairTrigger By), PairState> Table =
        new Dictionary<(PairState, PairTrigger), PairState>
        {
            [(PairState.Active, PairTrigger.Close)] = PairState.Closed,
            [(PairState.Closed, PairTrigger.TakeBackClosing)] = PairState.Active,
        }.ToFrozenDictionary();

    public static IEnumerable<(PairState From, PairTrigger By, PairState To)> Transitions =>
        Table.Select(row => (row.Key.From, row.Key.By, row.Value));

    /// <summary>Null where the trigger has no meaning in this state.</summary>
    public static PairState? After(this PairState from, PairTrigger trigger) =>
        Table.TryGetValue((from, trigger), out var to) ? to : null;
}

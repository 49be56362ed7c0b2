namespace Mentorship.Domain;

/// <summary>A life cycle as one table of what may follow what: guards ask it, and its picture is drawn from it.</summary>
internal sealed class LifeCycle<TState, TStep>(params (TState From, TStep Step, TState To)[] moves)
    where TState : struct, Enum where TStep : struct, Enum
{
    private readonly Dictionary<(TState, TStep), TState> _table = moves.ToDictionary(move => (move.From, move.Step), move => move.To);

    /// <summary>Where the step leads, or null where it may not happen.</summary>
    public TState? After(TState from, TStep step) => _table.TryGetValue((from, step), out var to) ? to : null;

    /// <param name="beginning">The first state, and where it has a name the step that leads to it.</param>
    /// <param name="ends">States in which a life may end.</param>
    public string ToMermaid(string beginning, IEnumerable<TState> ends) => string.Join('\n',
    [
        "stateDiagram-v2", $"    [*] --> {beginning}",
        .. moves.Select(move => $"    {move.From} --> {move.To} : {move.Step}"),
        .. ends.Select(state => $"    {state} --> [*]"), "",
    ]);
}

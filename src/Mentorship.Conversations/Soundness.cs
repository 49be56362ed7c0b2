namespace Mentorship.Conversations;

/// <summary>A step as the checks see it.</summary>
/// <param name="Ways">The steps its routes lead to, in order; null for the end.</param>
/// <param name="IsClosed">The last of its routes is always open, and no other.</param>
internal sealed record Crossing(string Name, bool NeedsFacts, IReadOnlyList<string?> Ways, bool IsClosed);

/// <summary>What can be wrong with the ways between steps. Of no type of step: it is compiled once for all flows of the service.</summary>
internal sealed class Soundness(IReadOnlyList<Crossing> steps)
{
    /// <param name="declared">The members of the enum of steps.</param>
    /// <param name="isFed">The flow says what facts it needs.</param>
    /// <returns>What is wrong first, or null.</returns>
    public string? Fault(IEnumerable<string> declared, bool isFed) =>
        Undeclared(declared) ?? (isFed ? null : Unfed()) ?? Unordered() ?? Astray() ?? Unreached() ?? Endless();

    public static string? Unversioned(IEnumerable<int> upgrades, int version) => Named(
        upgrades.Where(from => from < 1 || from >= version).Select(from => $"version {from}"), "is not older than the flow");

    private string? Undeclared(IEnumerable<string> declared) => Named(declared.Except(Names()), "is a step, but asks nothing");

    private string? Unfed() => Named(Names(s => s.NeedsFacts), "chooses from facts, but nothing says what the flow Needs");

    private string? Unordered() => Named(Names(s => !s.IsClosed), "must have one Otherwise, at the end of its branches");

    private string? Astray() => Named(
        steps.SelectMany(s => s.Ways).OfType<string>().Except(Names()), "is where a route leads, but is not declared");

    private string? Unreached()
    {
        HashSet<string> reached = [steps[0].Name];
        for (var before = 0; before < reached.Count;)
        {
            before = reached.Count;
            foreach (var step in steps)
                if (reached.Contains(step.Name)) reached.UnionWith(step.Ways.OfType<string>());
        }
        return Named(Names().Except(reached), "is reached by no route");
    }

    private string? Endless()
    {
        HashSet<string> ending = [];
        for (var before = -1; before < ending.Count;)
        {
            before = ending.Count;
            ending.UnionWith(Names(s => s.Ways.Any(to => to is null || ending.Contains(to))));
        }
        return Named(Names().Except(ending), "leads to no end");
    }

    private IEnumerable<string> Names(Func<Crossing, bool>? which = null) =>
        steps.Where(s => which is null || which(s)).Select(s => s.Name);

    private static string? Named(IEnumerable<string> culprits, string fault) =>
        string.Join(", ", culprits) is { Length: > 0 } names ? $"{names} {fault}" : null;
}

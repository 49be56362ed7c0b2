namespace Mentorship.Conversations;

/// <summary>What makes a script unsound.</summary>
public sealed partial class Script<TStep, TDraft>
{
    private void Verify(Node<TDraft>[] nodes)
    {
        if (Fault(nodes) is { } fault) throw Unsound(fault);
    }

    private string? Fault(Node<TDraft>[] nodes) =>
        string.IsNullOrWhiteSpace(_name) ? "the flow needs a name"
        : _version < 1 ? "versions start at 1"
        : nodes.Length == 0 ? "there are no steps"
        : _expires is not { } expires ? "it must say when it Expires"
        : expires.After <= TimeSpan.Zero ? "it expires before it begins"
        : _cancelled is null ? "it must say what it says when it Cancels"
        : Undeclared(nodes) ?? Unfed(nodes) ?? Unordered(nodes) ?? Astray(nodes) ?? Unreached(nodes) ?? Endless(nodes) ?? Unversioned();

    private static string? Undeclared(Node<TDraft>[] nodes) => Named(
        Enum.GetNames<TStep>().Except(nodes.Select(n => n.Name)), "is a step, but asks nothing");

    private string? Unfed(Node<TDraft>[] nodes) => _needs is not null ? null : Named(
        nodes.Where(n => n.Question.NeedsFacts).Select(n => n.Name), "chooses from facts, but nothing says what the flow Needs");

    private static string? Unordered(Node<TDraft>[] nodes) => Named(
        nodes.Where(n => n.Routes.ToList().FindIndex(r => r.Applies is null) != n.Routes.Count - 1).Select(n => n.Name),
        "must have one Otherwise, at the end of its branches");

    private static string? Astray(Node<TDraft>[] nodes) => Named(
        nodes.SelectMany(n => n.Routes).Select(r => r.To).OfType<string>().Except(nodes.Select(n => n.Name)),
        "is where a route leads, but is not declared");

    private static string? Unreached(Node<TDraft>[] nodes)
    {
        HashSet<string> reached = [nodes[0].Name];
        for (var before = 0; before < reached.Count;)
        {
            before = reached.Count;
            foreach (var node in nodes)
                if (reached.Contains(node.Name)) reached.UnionWith(node.Routes.Select(r => r.To).OfType<string>());
        }
        return Named(nodes.Select(n => n.Name).Except(reached), "is reached by no route");
    }

    private static string? Endless(Node<TDraft>[] nodes)
    {
        HashSet<string> ending = [];
        for (var before = -1; before < ending.Count;)
        {
            before = ending.Count;
            ending.UnionWith(nodes.Where(n => n.Routes.Any(r => r.To is null || ending.Contains(r.To))).Select(n => n.Name));
        }
        return Named(nodes.Select(n => n.Name).Except(ending), "leads to no end");
    }

    private string? Unversioned() => Named(
        _upgrades.Keys.Where(from => from < 1 || from >= _version).Select(from => $"version {from}"), "is not older than the flow");

    private static string? Named(IEnumerable<string> culprits, string fault) =>
        string.Join(", ", culprits) is { Length: > 0 } names ? $"{names} {fault}" : null;

    private InvalidOperationException Unsound(string fault) => new($"{_name}: {fault}.");
}

namespace Mentorship.Conversations;

/// <summary>One declared step: its question and the ways on.</summary>
internal sealed record Node<TDraft>(string Name, Question<TDraft> Question, IReadOnlyList<Route<TDraft>> Routes)
{
    public Node<TDraft> LeadingTo(string? next) => Routes.Count > 0 ? this : this with { Routes = [new Route<TDraft>("", null, next)] };

    public Crossing Crossing => new(
        Name, Question.NeedsFacts, [.. Routes.Select(r => r.To)], Routes.ToList().FindIndex(r => r.Applies is null) == Routes.Count - 1);

    /// <summary>The next step, or null for the end.</summary>
    public string? Next(TDraft draft)
    {
        foreach (var route in Routes)
            if (route.Applies is null || route.Applies(draft)) return route.To;
        throw new InvalidOperationException($"No route leads on from {Name}.");
    }
}

/// <summary>A finished script, checked and frozen.</summary>
internal sealed record Definition<TDraft>(string Name, int Version, IReadOnlyList<Node<TDraft>> Nodes)
{
    public required TimeSpan Patience { get; init; }

    public required Phrase Expired { get; init; }

    public required Func<TDraft, Outcome> Cancelled { get; init; }

    public required Func<TDraft, object> Finish { get; init; }

    public required IReadOnlyDictionary<int, Action<Upgrading>> Upgrades { get; init; }

    public Func<TDraft, object?>? EachAnswer { get; init; }

    public Func<TDraft, object>? Needs { get; init; }

    public Beginning<TDraft>? Beginning { get; init; }

    public Dictionary<string, Node<TDraft>> ByName { get; } = Nodes.ToDictionary(n => n.Name, StringComparer.Ordinal);
}

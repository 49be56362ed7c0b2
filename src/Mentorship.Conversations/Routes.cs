namespace Mentorship.Conversations;

/// <summary>The ways on from a step. A branch is data with a label, so that the picture and the checks can see it.</summary>
public sealed class Routes<TStep, TDraft> where TStep : struct, Enum where TDraft : class, new()
{
    internal List<Route<TDraft>> All { get; } = [];

    public Routes<TStep, TDraft> When(string label, Func<TDraft, bool> applies, TStep to) =>
        Add(new Route<TDraft>(label, applies, to.ToString()));

    public Routes<TStep, TDraft> Finishes(string label, Func<TDraft, bool> applies) => Add(new Route<TDraft>(label, applies, null));

    public Routes<TStep, TDraft> Otherwise(TStep to) => Add(new Route<TDraft>(Route<TDraft>.Otherwise, null, to.ToString()));

    public Routes<TStep, TDraft> OtherwiseFinishes() => Add(new Route<TDraft>(Route<TDraft>.Otherwise, null, null));

    private Routes<TStep, TDraft> Add(Route<TDraft> route)
    {
        All.Add(route);
        return this;
    }
}

/// <param name="Applies">Null for the way that is always open.</param>
/// <param name="To">Null for the end of the conversation.</param>
internal sealed record Route<TDraft>(string Label, Func<TDraft, bool>? Applies, string? To)
{
    public const string Otherwise = "otherwise";
}

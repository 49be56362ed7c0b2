namespace Mentorship.Domain.HelpRequests;

/// <summary>What is known about a person at the moment they write outside any form.</summary>
/// <param name="Chosen">The request that the person picked a short while ago.</param>
/// <param name="Open">Open requests in which the person takes part.</param>
/// <param name="JustClosed">The request closed last, if that was a short while ago.</param>
public sealed record Situation(bool IsMentee, RequestId? Chosen, IReadOnlyList<RequestId> Open, RequestId? JustClosed);

/// <summary>The rules by which words that belong to no form find their request; the first match holds.</summary>
public static class Routing
{
    public static Route Of(Situation now) => now switch
    {
        { Chosen: { } chosen } when now.Open.Contains(chosen) => new Route.Into(chosen),
        { Open: [var only] } => new Route.Into(only),
        { Open.Count: > 1 } => new Route.AskWhere(),
        { JustClosed: { } closed } => new Route.Back(closed),
        { IsMentee: true } => new Route.New(),
        _ => new Route.ConfirmNew(),
    };
}

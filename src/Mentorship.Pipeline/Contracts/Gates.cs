using Mentorship.Conversations;

namespace Mentorship.Pipeline;

/// <summary>Who stands behind a chat at this moment, read in the unit that acts.</summary>
public sealed record Presence(Actor Actor, Reader Reader);

/// <summary>Tells who acts. One reading for every unit, so that a role taken away is gone at the next press.</summary>
public interface IPresences
{
    Task<Presence> OfAsync(string chat, CancellationToken ct);
}

/// <summary>The one place that says whether an actor may do a thing.</summary>
public interface IGate
{
    /// <summary>Null when allowed, else what to say instead.</summary>
    Task<Replies?> RefuseAsync(string right, object command, Occasion on, CancellationToken ct);

    /// <summary>What to say to words that lead elsewhere whatever the form at hand asks; null for those that are its answer.</summary>
    Task<Replies?> LeadOutAsync(Content answer, Occasion on, CancellationToken ct);
}

namespace Mentorship.Domain.Broadcasts;

/// <summary>Phrases that explain why an announcement was not changed or sent.</summary>
public static class BroadcastRefusals
{
    public const string NoWords = "broadcasts.refused.no-words";
    public const string Nobody = "broadcasts.refused.nobody";
    public const string NeedsHead = "broadcasts.refused.needs-head";
    public const string Past = "broadcasts.refused.past";
    public const string TooLate = "broadcasts.refused.too-late";
    public const string Started = "broadcasts.refused.started";
    public const string BeforeEvent = "broadcasts.refused.before-event";
    public const string Outdated = "broadcasts.refused.outdated";
    public const string Begun = "broadcasts.refused.begun";
    public const string Closed = "broadcasts.refused.closed";
}

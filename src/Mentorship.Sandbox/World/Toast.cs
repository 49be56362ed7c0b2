namespace Mentorship.Sandbox;

/// <summary>What the bot answered to a press; not answered when the deadline passed first.</summary>
public sealed record Toast(long Chat, long MessageId, string Button)
{
    /// <summary>What the pressed button carries: one message may have had several of the same words.</summary>
    public string? Data { get; init; }

    public string? Text { get; init; }

    public bool IsAlert { get; init; }

    public string? Url { get; init; }

    public bool IsAnswered { get; init; }

    public TimeSpan Took { get; init; }
}

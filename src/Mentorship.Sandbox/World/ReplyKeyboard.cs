namespace Mentorship.Sandbox;

/// <summary>What the bot put in the place of the person's keyboard: rows of texts, its removal, or a forced reply.</summary>
public sealed record ReplyKeyboard(IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public bool Removed { get; init; }

    public bool ForcesReply { get; init; }

    public bool OneTime { get; init; }

    public string? Placeholder { get; init; }
}

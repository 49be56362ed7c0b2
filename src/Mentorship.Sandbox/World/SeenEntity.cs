namespace Mentorship.Sandbox;

/// <summary>A stretch of text with a meaning; offset and length in UTF-16 units.</summary>
public sealed record SeenEntity(string Type, int Offset, int Length, string? Url = null, string? Language = null, string? EmojiId = null);

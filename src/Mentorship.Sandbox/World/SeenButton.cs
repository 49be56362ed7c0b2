namespace Mentorship.Sandbox;

/// <summary>An inline button.</summary>
public sealed record SeenButton(string Text, string? Data = null, string? Url = null, string? Style = null, string? CopyText = null);

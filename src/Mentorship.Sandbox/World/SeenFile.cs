namespace Mentorship.Sandbox;

/// <summary>A file in a message; its content is at <c>World.Files</c>.</summary>
public sealed record SeenFile(string Id, string UniqueId, string Name, string MimeType, long Size);

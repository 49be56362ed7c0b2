namespace Mentorship.Sandbox;

/// <summary>A file with its bytes; a bot can send it again only as the kind it was.</summary>
public sealed record StoredFile(SeenFile File, MessageKind Kind, ReadOnlyMemory<byte> Content);

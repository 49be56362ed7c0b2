namespace Mentorship.Sandbox;

/// <summary>Something happened: the subject is the message, toast, call or update as it is now.</summary>
public sealed record SandboxEvent(long Seq, EventKind Kind, long? Chat, object? Subject);

namespace Mentorship.Sandbox;

public enum EventKind { Message, Edit, Delete, Toast, Reaction, Call, Update, Clock, Chat, Fault }

/// <summary>Something happened: the subject is the message, toast, call or update as it is now.</summary>
public sealed record SandboxEvent(long Seq, EventKind Kind, long? Chat, object? Subject);

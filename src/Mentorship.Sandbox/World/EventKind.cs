namespace Mentorship.Sandbox;

public enum EventKind { Message, Edit, Delete, Toast, Reaction, Call, Update, Clock, Chat, Fault, Trail }

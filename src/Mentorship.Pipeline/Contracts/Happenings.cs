using Mentorship.Conversations;

namespace Mentorship.Pipeline;

/// <summary>Where words were typed that nothing claimed.</summary>
/// <remarks>
/// InForm they were no answer, or the second wrong one. AfterForm they were typed into a form that had lapsed: whom they were meant for,
/// nobody knows.
/// </remarks>
public enum Typed { Freely, InForm, AfterForm }

/// <summary>A message that no command and no form claimed.</summary>
public sealed record Unclaimed(Content Content, Typed Where);

/// <summary>A reply to one of our messages that was about something: <see cref="Outgoing.About"/> of it.</summary>
public sealed record Replied(string About, Content Content);

/// <summary>A person changed a message of theirs.</summary>
public sealed record Edited(Content Content);

/// <summary>
/// The person closed the chat with the bot, or opened it again; found from the channel's word or from a refused send.
/// Told once for each change, to people with a binding, after the binding has been changed.
/// </summary>
public sealed record ReachabilityChanged(string Chat, bool Reachable)
{
    /// <summary>There is no such account any more: nobody will ever write from this chat again.</summary>
    public bool IsForGood { get; init; }
}

/// <summary>What became of a message that carried somebody's words.</summary>
public enum Fate { Delivered, Refused, Unclear }

/// <summary>The fate of a message with an <see cref="Outgoing.Origin"/>.</summary>
/// <param name="Reason">A stable word such as <c>blocked</c>, <c>voice-forbidden</c>, or <c>in-part</c> for an album that may have come torn.</param>
public sealed record Delivered(string To, string? About, MessageRef Origin, Fate Fate, string? Reason);

/// <summary>A message waited to leave until <see cref="Outgoing.ValidUntil"/> was over, and surely never left.</summary>
public sealed record Expired(string Chat, string? About);

/// <summary>A message with <see cref="Outgoing.IsSentOnce"/> may have come or not, and is not sent again.</summary>
public sealed record Uncertain(string Chat, string? About);

/// <summary>The content of a document that was asked for by <see cref="Body.Fetches"/>, for the school of whoever asked.</summary>
/// <param name="Bytes">Null where it could not be brought in.</param>
public sealed record Fetched(string Chat, string? About, byte[]? Bytes);

/// <summary>Draw the home screen of the chat, anew.</summary>
public sealed record ShowHome;

/// <summary>The service has come up: what it knows of the world outside, such as the rules of clocks, may be new.</summary>
public sealed record Started(DateTimeOffset At);

/// <summary>The service stood still for so long that the channel may have dropped messages.</summary>
public sealed record Resumed(DateTimeOffset From, DateTimeOffset To);

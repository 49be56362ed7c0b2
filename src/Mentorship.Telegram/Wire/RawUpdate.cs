namespace Mentorship.Telegram.Wire;

/// <summary>One update as it came: stored before anything of it is trusted.</summary>
/// <param name="Id">Null where it has none; such a thing cannot be confirmed and is left behind.</param>
/// <param name="Chat">The private chat it belongs to, as a key; null for anything else.</param>
internal sealed record RawUpdate(long? Id, string? Chat, string Payload)
{
    /// <summary>The group or channel in which the bot finds itself by this update; nobody is served there.</summary>
    public long? Group { get; init; }
}

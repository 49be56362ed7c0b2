namespace Mentorship.Sandbox;

/// <summary>The chat and message that a call is about, or why Telegram refuses it.</summary>
internal readonly record struct Target(ChatRoom? Room, SeenMessage? Message, Answer? Refusal)
{
    public static Target Chat(SandboxWorld world, Call call) => Chat(world, call.ChatId);

    public static Target Chat(SandboxWorld world, long? chat)
    {
        var room = chat is { } id ? world.FindRoom(id) : null;
        return room switch
        {
            null => Refused(Answer.Bad("chat not found")),
            { IsDeactivated: true } => Refused(Answer.Refused(403, "Forbidden: user is deactivated")),
            { IsBlocked: true } => Refused(Answer.Refused(403, "Forbidden: bot was blocked by the user")),
            { HasStarted: false } => Refused(Answer.Refused(403, "Forbidden: bot can't initiate conversation with a user")),
            _ => new(room, null, null),
        };
    }

    /// <summary>A message of the chat; what it is wanted for stands in the refusal.</summary>
    public static Target MessageTo(string verb, SandboxWorld world, Call call)
    {
        var target = Chat(world, call);
        if (target.Refusal is not null)
            return target;
        return call.Number("message_id") is { } id && target.Room!.Find(id) is { } message
            ? target with { Message = message }
            : Refused(Answer.Bad($"message to {verb} not found"));
    }

    /// <summary>The message replied to; a missing one is an error unless the bot said it is not.</summary>
    public static (long? ReplyTo, Answer? Refusal) Reply(ChatRoom room, Call call)
    {
        if (call.Find("reply_parameters") is not { } reply || !reply.TryGetProperty("message_id", out var id))
            return (null, null);
        if (room.Find(id.GetInt64()) is { } found)
            return (found.Id, null);
        var isOptional = reply.TryGetProperty("allow_sending_without_reply", out var optional) && optional.GetBoolean();
        return (null, isOptional ? null : Answer.Bad("message to be replied not found"));
    }

    private static Target Refused(Answer refusal) => new(null, null, refusal);
}

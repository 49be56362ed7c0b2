namespace Mentorship.Sandbox;

/// <content>What the bot does, called by its methods under the lock of the world.</content>
public sealed partial class SandboxWorld
{
    internal SeenMessage Post(ChatRoom room, SeenMessage message)
    {
        var posted = message with { Chat = room.Person.ChatId, Id = NextMessageId(), Date = Now, FromBot = true };
        room.Add(posted);
        Happened(room, EventKind.Message, posted);
        return posted;
    }

    internal SeenMessage Change(ChatRoom room, SeenMessage message)
    {
        var changed = message with { EditedAt = Now };
        room.Replace(changed);
        Happened(room, EventKind.Edit, changed);
        return changed;
    }

    internal void React(ChatRoom room, SeenMessage message, IReadOnlyList<string> reactions)
    {
        var changed = message with { Reactions = reactions };
        room.Replace(changed);
        Happened(room, EventKind.Reaction, changed);
    }

    internal void Remove(ChatRoom room, SeenMessage message)
    {
        var removed = message with { Deleted = true };
        room.Replace(removed);
        Happened(room, EventKind.Delete, removed);
    }
}

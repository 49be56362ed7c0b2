namespace Mentorship.Sandbox;

/// <content>What people do.</content>
public sealed partial class SandboxWorld
{
    /// <summary>The person writes; whoever blocked the bot unblocks it first, as the application does.</summary>
    public async Task<SeenMessage> SayAsync(long chat, string text, long? replyTo, CancellationToken ct)
    {
        await UnblockAsync(chat, ct);
        return Arrive(chat, new SeenMessage
        {
            Chat = chat, Id = 0, Date = Now, FromBot = false, Text = text, ReplyTo = replyTo, Entities = TypedText.EntitiesOf(text),
        });
    }

    public Task<SeenMessage> SayAsync(long chat, string text, CancellationToken ct) => SayAsync(chat, text, null, ct);

    public Task<SeenMessage> SendAsync(long chat, SampleKind kind, CancellationToken ct) => SendAsync(chat, new Sample(kind), ct);

    /// <summary>The person sends a file, place or contact; of an album the first message is returned.</summary>
    public async Task<SeenMessage> SendAsync(long chat, Sample sample, CancellationToken ct) => (await SendAllAsync(chat, sample, ct))[0];

    /// <summary>Like SendAsync, with every message of an album.</summary>
    public async Task<IReadOnlyList<SeenMessage>> SendAllAsync(long chat, Sample sample, CancellationToken ct)
    {
        await UnblockAsync(chat, ct);
        var messages = Samples.MessagesOf(sample, Files);
        return [.. messages.Select(m => Arrive(chat, m with { Chat = chat, Date = Now }))];
    }

    /// <summary>The person changes an own message; the caption where there is no text.</summary>
    public Task<SeenMessage> EditAsync(long chat, long messageId, string text, CancellationToken ct)
    {
        lock (Gate)
        {
            var room = Room(chat);
            var before = room.Find(messageId) is { FromBot: false } found ? found : throw NoMessage(room, messageId);
            var after = (before.Text is null ? before with { Caption = text }
                : before with { Text = text, Entities = TypedText.EntitiesOf(text) })
                with { EditedAt = Now };
            room.Replace(after);
            Enqueue("edited_message", chat, UpdateJson.Message(room, after, this));
            Happened(room, EventKind.Edit, after);
            return Task.FromResult(after);
        }
    }

    /// <summary>The person marks a message with an emoji, or takes the mark back; the bot learns of it only if it asked to.</summary>
    public Task ReactAsync(long chat, long messageId, string? emoji, CancellationToken ct)
    {
        lock (Gate)
        {
            var room = Room(chat);
            var message = room.Find(messageId) ?? throw NoMessage(room, messageId);
            Enqueue("message_reaction", chat, UpdateJson.Reaction(room, message, emoji, this));
        }
        return Task.CompletedTask;
    }

    /// <summary>The person deletes a message for both; Telegram does not tell the bot.</summary>
    public Task DeleteAsync(long chat, long messageId, CancellationToken ct)
    {
        lock (Gate)
        {
            var room = Room(chat);
            Remove(room, room.Find(messageId) ?? throw NoMessage(room, messageId));
        }
        return Task.CompletedTask;
    }

    public Task BlockAsync(long chat, CancellationToken ct) => BlockedAsync(chat, true);

    public Task UnblockAsync(long chat, CancellationToken ct) => BlockedAsync(chat, false);

    /// <summary>The account is deleted: every send fails for ever.</summary>
    public void Deactivate(long chat)
    {
        lock (Gate)
            Room(chat).IsDeactivated = true;
    }

    private Task BlockedAsync(long chat, bool isBlocked)
    {
        lock (Gate)
        {
            var room = Room(chat);
            if (room.IsBlocked == isBlocked)
                return Task.CompletedTask;
            room.IsBlocked = isBlocked;
            room.Touch();
            Enqueue("my_chat_member", chat, UpdateJson.Membership(room, isBlocked, this));
            Happened(room, EventKind.Chat, room.View);
        }
        return Task.CompletedTask;
    }

    private SeenMessage Arrive(long chat, SeenMessage message)
    {
        lock (Gate)
        {
            var room = Room(chat);
            (room.IsKnown, room.HasStarted) = (true, true);
            message = message with { Id = NextMessageId() };
            room.Add(message);
            Enqueue("message", chat, UpdateJson.Message(room, message, this));
            Happened(room, EventKind.Message, message);
            return message;
        }
    }

    private static InvalidOperationException NoMessage(ChatRoom room, long id) =>
        new($"Chat {room.Person.ChatId} has no such message {id} that this person could act on");
}

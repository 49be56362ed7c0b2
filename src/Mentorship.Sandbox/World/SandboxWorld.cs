using System.Collections.Concurrent;
using System.Text.Json;

namespace Mentorship.Sandbox;

/// <summary>The other side of the bot: people with their chats, and the queue of updates.</summary>
public sealed partial class SandboxWorld
{
    private readonly Dictionary<long, ChatRoom> _chats = [];
    private readonly SandboxOptions _options;
    private long _lastMessageId;

    internal SandboxWorld(SandboxOptions options)
    {
        _options = options;
        Clock = options.Clock ?? new PlainClock(options.Time);
        Trail = new Trail(Hub, () => Now);
        Ledger = new Ledger(options, this);
        Faults = new FaultBoard(new Random(options.Seed), Hub, Trail);
        Limits = new RateLimits(options.Time);
        Updates = new UpdateQueue(options.Time, options.FirstUpdateId) { Changed = Ledger.Add };
        Poll = new LongPoll(this, options.Time);
        Webhook = new WebhookDelivery(this);
        foreach (var person in options.People)
            Welcome(person);
    }

    public ISandboxClock Clock { get; }

    /// <summary>Every call and update with what became of it.</summary>
    public Ledger Ledger { get; }

    /// <summary>The same and what the service did by itself, in short and lately only.</summary>
    public Trail Trail { get; }

    public FaultBoard Faults { get; }

    public RateLimits Limits { get; }

    /// <summary>Contents of the files that were sent, by file id.</summary>
    public FileShelf Files { get; } = new();

    /// <summary>How long a press and a wait last at most, in real time.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(30);

    public IReadOnlyList<DemoPerson> People => Read(() => Known.Select(c => c.Person).ToList());

    public IReadOnlyList<ChatView> Chats => Read(() => Known.Select(c => c.View).ToList());

    /// <summary>What the bot set for itself: commands by scope and language, descriptions, menu buttons.</summary>
    public ConcurrentDictionary<string, JsonElement> Profile { get; } = new(StringComparer.Ordinal);

    internal SandboxOptions Options => _options;

    internal Lock Gate { get; } = new();

    internal EventHub Hub { get; } = new();

    internal UpdateQueue Updates { get; }

    internal Signal AnyChange { get; } = new();

    /// <summary>The chat as it is now; a person nobody has met yet is made up.</summary>
    public ChatView Chat(long chat) => Read(() => Room(chat).View);

    /// <summary>Adds somebody, or renames somebody.</summary>
    /// <param name="hasStarted">They pressed Start long ago; whoever did not cannot be written to.</param>
    public void Welcome(DemoPerson person, bool hasStarted = false)
    {
        lock (Gate)
        {
            var room = Room(person.ChatId);
            (room.Person, room.IsKnown, room.HasStarted) = (person, true, room.HasStarted || hasStarted);
            room.Touch();
        }
        Hub.Publish(EventKind.Chat, person.ChatId, null);
    }

    /// <summary>Everything as it happens, for as long as the caller listens.</summary>
    public IAsyncEnumerable<SandboxEvent> EventsAsync(CancellationToken ct) => Hub.ReadAsync(ct);

    /// <summary>Ends what waits for ever: polls and webhook lanes.</summary>
    internal void Close()
    {
        lock (Gate)
            Poll.Wake();
        Webhook.Dispose();
    }

    internal ChatRoom? FindRoom(long chat) => _chats.GetValueOrDefault(chat) is { IsKnown: true } room ? room : null;

    internal long NextMessageId() => ++_lastMessageId;

    internal DateTimeOffset Now => DateTimeOffset.FromUnixTimeSeconds(Clock.Now.ToUnixTimeSeconds());

    internal void Happened(ChatRoom room, EventKind kind, object subject)
    {
        Hub.Publish(kind, room.Person.ChatId, subject);
        AnyChange.Raise();
    }

    private IEnumerable<ChatRoom> Known => _chats.Values.Where(c => c.IsKnown);

    private ChatRoom Room(long chat)
    {
        if (!_chats.TryGetValue(chat, out var room))
            _chats.Add(chat, room = new ChatRoom(new DemoPerson(chat, $"Person {chat}", "", "ru", "")));
        return room;
    }

    private T Read<T>(Func<T> read)
    {
        lock (Gate)
            return read();
    }
}

using System.Collections.Concurrent;

namespace Mentorship.Pipeline;

/// <summary>Call after changing the binding of a chat, so that its next message is in the new language and zone.</summary>
public interface IReaders
{
    void Forget(string chat);
}

/// <summary>What a slot holds: the message, what was last shown there, and whether it has buttons to take away.</summary>
internal sealed record SlotState(long MessageId, int? Hash, bool MayHaveKeys);

/// <summary>What the sender must know of one chat.</summary>
internal sealed class ChatState
{
    public required Reader Reader { get; set; }

    public bool IsReachable { get; set; } = true;

    public long Newest { get; set; }

    public ConcurrentDictionary<string, SlotState> Slots { get; } = new();
}

/// <summary>The chats in memory, read from the store at first need.</summary>
internal sealed class ChatStates(Database database, PipelineOptions options) : IReaders
{
    private const string Binding = "select locale, zone, reachable from bindings where chat = @Chat";

    private readonly ConcurrentDictionary<string, ChatState> _chats = new();
    private readonly ConcurrentDictionary<string, long> _seen = new();
    private readonly Reader _stranger = new("ru", Zones.Find(options.Zone));

    public async ValueTask<ChatState> GetAsync(string chat)
    {
        if (_chats.TryGetValue(chat, out var known)) return known;
        var binding = await database.ReadAsync<BindingRow>(Binding, new { Chat = chat }, CancellationToken.None);
        var state = new ChatState { Reader = _stranger };
        if (binding is [var row]) (state.Reader, state.IsReachable) = (new Reader(row.Locale, Zones.Find(row.Zone)), row.Reachable == 1);
        foreach (var slot in await SlotTable.OfAsync(database, chat, CancellationToken.None))
        {
            if (slot.Name == SlotTable.Newest) state.Newest = slot.MessageId;
            else state.Slots[slot.Name] = new SlotState(slot.MessageId, null, MayHaveKeys: true);
        }
        if (_seen.TryRemove(chat, out var newest)) state.Newest = Math.Max(state.Newest, newest);
        return _chats.GetOrAdd(chat, state);
    }

    public async ValueTask<Reader> ReaderAsync(string chat) => (await GetAsync(chat)).Reader;

    /// <summary>The person or we wrote a message: older ones are no longer the newest.</summary>
    public void Saw(string chat, long messageId)
    {
        if (_chats.TryGetValue(chat, out var state)) state.Newest = Math.Max(state.Newest, messageId);
        else _seen.AddOrUpdate(chat, messageId, (_, was) => Math.Max(was, messageId));
    }

    /// <summary>A press names its message: a screen whose number was lost in a crash is found again.</summary>
    public void Heal(string chat, long messageId)
    {
        if (!_chats.TryGetValue(chat, out var state)) return;
        if (state.Newest <= messageId) state.Slots.TryAdd(Replies.ScreenSlot, new SlotState(messageId, null, MayHaveKeys: true));
    }

    public void Forget(string chat)
    {
        if (!_chats.TryGetValue(chat, out var state)) return;
        _chats.TryRemove(chat, out _);
        _seen[chat] = state.Newest;
    }

    private sealed record BindingRow(string Locale, string Zone, long Reachable);
}

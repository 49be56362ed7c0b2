using System.Collections.Concurrent;
using Mentorship.Pipeline.Texts;

namespace Mentorship.Pipeline;

/// <summary>Call after changing the binding of a chat, so that its next message is in the new language and zone.</summary>
public interface IReaders
{
    void Forget(string chat);

    /// <summary>The language of somebody of whom nothing is stored: as long as the process lives.</summary>
    void Speak(string chat, string locale);

    /// <summary>What was chosen, else what the app speaks; null where neither is known.</summary>
    string? SpokenIn(string chat);

    /// <summary>What somebody chose of whom nothing was stored then; null where nothing was chosen.</summary>
    string? ChosenIn(string chat);
}

/// <summary>The chats in memory, read from the store at first need.</summary>
internal sealed class ChatStates(Database database, PipelineOptions options) : IReaders
{
    private const string Binding = "select locale, zone, reachable from bindings where chat = @Chat";

    private readonly ConcurrentDictionary<string, ChatState> _chats = new();
    private readonly ConcurrentDictionary<string, long> _seen = new();
    private readonly ConcurrentDictionary<string, (string Slot, long MessageId)> _pressed = new();
    private readonly ChatMemory<string> _spoken = new();
    private readonly ChatMemory<string> _heard = new();
    private readonly Reader _stranger = new(options.Locale, Zones.Find(options.Zone));

    public async ValueTask<ChatState> GetAsync(string chat)
    {
        if (!_chats.TryGetValue(chat, out var state)) state = _chats.GetOrAdd(chat, await LoadAsync(chat));
        else if (state.IsOutdated) await ReadBindingAsync(chat, state);
        if (_seen.TryRemove(chat, out var newest)) state.Saw(newest);
        if (_pressed.TryRemove(chat, out var pressed)) state.Heal(pressed.Slot, pressed.MessageId);
        return state;
    }

    public async ValueTask<Reader> ReaderAsync(string chat) => (await GetAsync(chat)).Reader;

    /// <summary>The person or we wrote a message: older ones are no longer the newest.</summary>
    public void Saw(string chat, long messageId)
    {
        if (_chats.TryGetValue(chat, out var state)) state.Saw(messageId);
        else _seen.AddOrUpdate(chat, messageId, (_, was) => Math.Max(was, messageId));
    }

    /// <summary>False also for a chat of which this process has read nothing yet: only the store knows then.</summary>
    public bool IsKnownOpen(string chat) => _chats.TryGetValue(chat, out var state) && state is { IsReachable: true, IsOutdated: false };

    /// <summary>Whoever writes or presses has the chat open, whatever an earlier send was answered.</summary>
    public void Reaches(string chat, bool reachable)
    {
        if (_chats.TryGetValue(chat, out var state)) state.IsReachable = reachable;
    }

    /// <summary>A press names its message: a screen whose number was lost in a crash is found again.</summary>
    public void Heal(string chat, string slot, long messageId)
    {
        if (_chats.TryGetValue(chat, out var state)) state.Heal(slot, messageId);
        else _pressed[chat] = (slot, messageId);
    }

    public void Forget(string chat)
    {
        if (_chats.TryGetValue(chat, out var state)) state.IsOutdated = true;
    }

    public void Speak(string chat, string locale) => Remember(_spoken, chat, locale);

    /// <summary>The app of the chat speaks this language: strangers read it, where it is one of ours, until they choose.</summary>
    public void Hear(string chat, string? language)
    {
        if (Language.Find(language) is { IsWhole: true } ours && Known(_heard, chat) != ours.Code) Remember(_heard, chat, ours.Code);
    }

    public string? SpokenIn(string chat) => ChosenIn(chat) ?? Known(_heard, chat);

    public string? ChosenIn(string chat) => Known(_spoken, chat);

    private static string? Known(ChatMemory<string> languages, string chat) => languages.TryGet(chat, out var locale) ? locale : null;

    private void Remember(ChatMemory<string> languages, string chat, string locale)
    {
        languages.Change(chat, locale, _ => locale);
        Forget(chat);
    }

    private async Task<ChatState> LoadAsync(string chat)
    {
        var state = new ChatState(_stranger);
        await ReadBindingAsync(chat, state);
        foreach (var slot in await SlotTable.OfAsync(database, chat, CancellationToken.None))
        {
            if (slot.Name == SlotTable.Newest) state.Saw(slot.MessageId);
            else state.Slots[slot.Name] = new SlotState(slot.MessageId, null, MayHaveKeys: true);
        }
        return state;
    }

    private async Task ReadBindingAsync(string chat, ChatState state)
    {
        state.IsOutdated = false; // First: what changes while it is read makes it outdated again.
        if (await RowAsync(chat, state) is not { } row)
        {
            if (SpokenIn(chat) is { } locale) state.Reader = _stranger with { Locale = locale };
            return;
        }
        (state.Reader, state.IsReachable) = (new Reader(row.Locale, Zones.Find(row.Zone)), row.Reachable == 1);
    }

    private async Task<BindingRow?> RowAsync(string chat, ChatState state)
    {
        try { return await database.ReadAsync<BindingRow>(Binding, new { Chat = chat }, CancellationToken.None) is [var row] ? row : null; }
        catch
        {
            state.IsOutdated = true;
            throw;
        }
    }

    private sealed record BindingRow(string Locale, string Zone, long Reachable);
}

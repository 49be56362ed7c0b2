using System.Runtime.InteropServices;

namespace Mentorship.Sandbox;

/// <summary>One private chat with everything that happened in it; used under the lock of the world only.</summary>
internal sealed class ChatRoom(DemoPerson person)
{
    private readonly List<SeenMessage> _messages = [];
    private readonly Dictionary<long, int> _places = [];
    private readonly List<Toast> _toasts = [];
    private ChatView? _view;

    public DemoPerson Person { get; set; } = person;

    /// <summary>False for a chat that was only looked at: to the bot it does not exist.</summary>
    public bool IsKnown { get; set; }

    /// <summary>A bot may not write before the person did.</summary>
    public bool HasStarted { get; set; }

    public bool IsBlocked { get; set; }

    public bool IsDeactivated { get; set; }

    public Signal Changed { get; } = new();

    public ReplyKeyboard? Keyboard { get; private set; }

    public ChatView View => _view ??= new ChatView(Person, [.. _messages], [.. _toasts], Keyboard, IsBlocked, HasStarted);

    public SeenMessage? Find(long id) =>
        _places.TryGetValue(id, out var place) && !_messages[place].Deleted ? _messages[place] : null;

    public ReadOnlySpan<SeenMessage> Messages => CollectionsMarshal.AsSpan(_messages);

    public void Add(SeenMessage message)
    {
        _places.Add(message.Id, _messages.Count);
        _messages.Add(message);
        if (message.Keyboard is { } keyboard)
            Keyboard = keyboard.Removed ? null : keyboard;
        Touch();
    }

    public void Replace(SeenMessage message)
    {
        _messages[_places[message.Id]] = message;
        Touch();
    }

    public void Add(Toast toast)
    {
        _toasts.Add(toast);
        Touch();
    }

    public void Touch()
    {
        _view = null;
        Changed.Raise();
    }
}

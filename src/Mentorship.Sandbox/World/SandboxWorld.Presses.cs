namespace Mentorship.Sandbox;

/// <content>Presses of inline buttons and the bot's answers to them.</content>
public sealed partial class SandboxWorld
{
    private readonly Dictionary<string, OpenPress> _presses = [];
    private long _lastPress;

    /// <summary>
    /// The person presses a button, named by its text or callback data, and gets the toast that the bot answers with.
    /// A link or a copy button acts in the person's application only.
    /// </summary>
    public Task<Toast> PressAsync(long chat, long messageId, string button, CancellationToken ct)
    {
        OpenPress press;
        lock (Gate)
        {
            var room = Room(chat);
            var message = room.Find(messageId) ?? throw NoMessage(room, messageId);
            var found = message.FindButton(button) ?? throw NoButton(message, button);
            if (found.Data is null)
                return Task.FromResult(new Toast(chat, messageId, found.Text) { Url = found.Url, IsAnswered = true });
            press = Open(room, message, found);
        }
        return AnswerOfAsync(press, ct);
    }

    /// <summary>A press with data that the message need not carry any more: an old screen, or an altered application.</summary>
    public Task<Toast> PressDataAsync(long chat, long messageId, string data, CancellationToken ct)
    {
        OpenPress press;
        lock (Gate)
        {
            var room = Room(chat);
            var message = room.Find(messageId) ?? throw NoMessage(room, messageId);
            press = Open(room, message, new SeenButton(data, data));
        }
        return AnswerOfAsync(press, ct);
    }

    internal bool Answer(string queryId, Toast answer)
    {
        if (!_presses.Remove(queryId, out var press) || _options.Time.GetElapsedTime(press.At) > Limits.AnswerWindow)
            return false;
        var toast = answer with
        {
            Chat = press.Toast.Chat, MessageId = press.Toast.MessageId, Button = press.Toast.Button, Data = press.Toast.Data,
            IsAnswered = true, Took = _options.Time.GetElapsedTime(press.At),
        };
        var room = Room(toast.Chat);
        room.Add(toast);
        Happened(room, EventKind.Toast, toast);
        press.Answer.TrySetResult(toast);
        return true;
    }

    private OpenPress Open(ChatRoom room, SeenMessage message, SeenButton button)
    {
        var id = $"{_options.BotId}{++_lastPress:D10}";
        var press = new OpenPress(new Toast(message.Chat, message.Id, button.Text) { Data = button.Data }, _options.Time.GetTimestamp());
        _presses.Add(id, press);
        Enqueue("callback_query", message.Chat, UpdateJson.Press(room, message, new PressedButton(id, button.Data!), this));
        return press;
    }

    private async Task<Toast> AnswerOfAsync(OpenPress press, CancellationToken ct)
    {
        try
        {
            return await press.Answer.Task.WaitAsync(Patience, _options.Time, ct);
        }
        catch (TimeoutException)
        {
            return press.Toast with { Took = Patience };
        }
    }

    private static InvalidOperationException NoButton(SeenMessage message, string button)
    {
        var texts = message.Buttons.SelectMany(row => row).Select(b => b.Text);
        return new($"Message {message.Id} has no button \"{button}\"; it has: {string.Join(" | ", texts)}");
    }

    private sealed record OpenPress(Toast Toast, long At)
    {
        public TaskCompletionSource<Toast> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

/// <summary>The part of a callback query that differs from press to press.</summary>
internal readonly record struct PressedButton(string QueryId, string Data);

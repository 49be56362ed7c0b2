using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Mentorship.Pipeline;

internal enum Flood { None, First, Going }

/// <summary>Keeps one chat from taking the service away from the others: at most so many messages a minute, told once.</summary>
internal sealed class Floods(ILogger<Floods> log)
{
    private const int MessagesAMinute = 120;
    private const int ChatsRemembered = 10_000;

    private readonly ConcurrentDictionary<string, (long Minute, int Count)> _chats = new();

    public Flood Judge(string chat, Occasion on)
    {
        if (_chats.Count > ChatsRemembered) _chats.Clear();
        var minute = on.Now.ToUnixTimeSeconds() / 60;
        var (_, count) = _chats.AddOrUpdate(chat, (minute, 1), (_, was) => was.Minute == minute ? (minute, was.Count + 1) : (minute, 1));
        if (count <= MessagesAMinute) return Flood.None;
        log.Flooded(chat, on.Seq);
        return count == MessagesAMinute + 1 ? Flood.First : Flood.Going;
    }
}

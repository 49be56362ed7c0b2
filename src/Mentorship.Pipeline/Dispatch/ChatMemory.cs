using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Mentorship.Pipeline;

/// <summary>
/// What is remembered of chats while the process lives. It forgets all when there are too many of them: strangers may be without end.
/// </summary>
/// <remarks>Counts by itself, since the dictionary takes every lock it has in order to tell its size.</remarks>
internal sealed class ChatMemory<T>
{
    private const int ChatsRemembered = 10_000;

    private readonly ConcurrentDictionary<string, T> _chats = new();
    private int _count;

    public bool TryGet(string chat, [MaybeNullWhen(false)] out T known) => _chats.TryGetValue(chat, out known);

    /// <summary>Remembers the first, or what the next makes of the one remembered.</summary>
    public T Change(string chat, T first, Func<T, T> next)
    {
        if (!_chats.ContainsKey(chat) && Interlocked.Increment(ref _count) > ChatsRemembered) Forget();
        return _chats.AddOrUpdate(chat, static (_, change) => change.first, static (_, was, change) => change.next(was), (first, next));
    }

    private void Forget()
    {
        _chats.Clear();
        Volatile.Write(ref _count, 0);
    }
}

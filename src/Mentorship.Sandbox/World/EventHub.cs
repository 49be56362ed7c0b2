using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Mentorship.Sandbox;

/// <summary>Hands every event to those who listen, in order; a listener too slow to follow loses the oldest.</summary>
internal sealed class EventHub
{
    private const int Waiting = 10_000;
    private readonly Lock _gate = new();
    private Channel<SandboxEvent>[] _listeners = [];
    private long _seq;

    public void Publish(EventKind kind, long? chat, object? subject)
    {
        var listeners = _listeners;
        if (listeners.Length == 0)
            return;
        var happened = new SandboxEvent(Interlocked.Increment(ref _seq), kind, chat, subject);
        foreach (var listener in listeners)
            listener.Writer.TryWrite(happened);
    }

    public async IAsyncEnumerable<SandboxEvent> ReadAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var channel = Channel.CreateBounded<SandboxEvent>(
            new BoundedChannelOptions(Waiting) { FullMode = BoundedChannelFullMode.DropOldest });
        Change(listeners => [.. listeners, channel]);
        try
        {
            await foreach (var happened in channel.Reader.ReadAllAsync(ct))
                yield return happened;
        }
        finally
        {
            Change(listeners => [.. listeners.Where(l => l != channel)]);
        }
    }

    private void Change(Func<Channel<SandboxEvent>[], Channel<SandboxEvent>[]> by)
    {
        lock (_gate)
            _listeners = by(_listeners);
    }
}

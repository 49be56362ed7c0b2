using Microsoft.Extensions.Hosting;

namespace Mentorship.Pipeline;

/// <summary>
/// Decides which message leaves next: by priority, one call in flight for each chat, within the pace.
/// What becomes of a call is decided by <see cref="Courier"/>.
/// </summary>
internal sealed class OutboxSender(Database database, Courier courier, PipelineOptions options, Activity activity, TimeProvider time) : IHostedService
{
    private const int CallsAtOnce = 64;
    private const int PokesBetweenSweeps = 60;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, ChatQueue> _queues = [];
    private readonly PriorityQueue<ChatQueue, (Priority, long, long)> _ready = new();
    private readonly PriorityQueue<Entry, DateTimeOffset> _later = new();
    private readonly PriorityQueue<ChatQueue, long> _resting = new();
    private readonly SendPace _pace = new(options.MessagesPerSecond, time);
    private readonly BotPause _pause = new(time);
    private ITimer? _wake;
    private int _inFlight;
    private int _pokes;
    private bool _stopping;

    public async Task StartAsync(CancellationToken ct)
    {
        _wake = time.CreateTimer(_ => Poke(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        var pauses = await PauseTable.StillAsync(database, time.GetUtcNow(), ct);
        var entries = await Leftovers.LoadAsync(database, time.GetUtcNow(), ct);
        lock (_gate)
            foreach (var (chat, left) in pauses)
                if (chat == PauseTable.Everybody) _pause.For(left);
                else Queue(chat).BlockFor(left);
        Enqueue(entries);
    }

    public async Task StopAsync(CancellationToken ct)
    {
        lock (_gate) _stopping = true;
        while (Volatile.Read(ref _inFlight) > 0 && !ct.IsCancellationRequested)
            await Task.Delay(TimeSpan.FromMilliseconds(5), ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_wake is not null) await _wake.DisposeAsync();
    }

    /// <summary>Nothing waits before a message to this chat.</summary>
    public bool IsFree(string chat)
    {
        lock (_gate) return !_queues.TryGetValue(chat, out var queue) || queue.IsEmpty;
    }

    /// <summary>Takes messages whose rows are committed.</summary>
    public void Enqueue(IReadOnlyList<Entry> entries)
    {
        lock (_gate)
        {
            foreach (var entry in entries) Place(entry);
            Pump();
        }
    }

    /// <summary>Looks again: the clock may have jumped.</summary>
    public void Poke()
    {
        lock (_gate)
        {
            if (++_pokes % PokesBetweenSweeps == 0) Sweep();
            Pump();
        }
    }

    /// <summary>Forgets chats that have nothing to send and whose burst is whole again.</summary>
    private void Sweep()
    {
        foreach (var queue in _queues.Values.Where(queue => queue.IsEmpty && queue.IsRested).ToList()) _queues.Remove(queue.Chat);
    }

    private void Place(Entry entry)
    {
        if (entry is { HoldsAbout: true, About: not null }) Queue(entry.Chat).Hold(entry);
        if (entry.DueAt > time.GetUtcNow())
        {
            _later.Enqueue(entry, entry.DueAt);
            return;
        }
        var queue = Queue(entry.Chat);
        queue.Append(entry);
        Ready(queue);
    }

    private ChatQueue Queue(string chat)
    {
        if (!_queues.TryGetValue(chat, out var queue)) _queues.Add(chat, queue = new ChatQueue(chat, time));
        return queue;
    }

    private void Ready(ChatQueue queue)
    {
        if (!queue.InFlight && queue.Head() is { } head) _ready.Enqueue(queue, (head.Priority, head.Seq, head.Ordinal));
    }

    private void Pump()
    {
        if (_stopping) return;
        Awaken();
        var wait = TimeSpan.MaxValue;
        while (_inFlight < CallsAtOnce && _ready.TryPeek(out var queue, out var place))
        {
            if (queue.InFlight || queue.Head() is not { } head || (head.Priority, head.Seq, head.Ordinal) != place)
            {
                _ready.Dequeue(); // An older notice of this chat; its present head has one of its own.
                continue;
            }
            if (Rest(queue)) continue;
            if ((_pause.Left is var all && all > TimeSpan.Zero ? all : _pace.TryReserve(head.Priority)) is { } pause)
            {
                wait = pause;
                break;
            }
            _ready.Dequeue();
            Send(queue, head);
        }
        Schedule(wait);
    }

    /// <summary>Moves what has become due, and chats whose rest is over, back among the ready.</summary>
    private void Awaken()
    {
        var now = time.GetUtcNow();
        while (_later.TryPeek(out var entry, out var due) && due <= now)
        {
            _later.Dequeue();
            Place(entry);
        }
        while (_resting.TryPeek(out var queue, out var until) && until <= time.GetTimestamp())
        {
            _resting.Dequeue();
            Ready(queue);
        }
    }

    private bool Rest(ChatQueue queue)
    {
        var wait = queue.Wait(paced: !_pace.IsOff);
        if (wait <= TimeSpan.Zero) return false;
        _ready.Dequeue();
        _resting.Enqueue(queue, Later(wait));
        return true;
    }

    private void Schedule(TimeSpan wait)
    {
        if (_later.TryPeek(out _, out var due)) wait = Shorter(wait, due - time.GetUtcNow());
        if (_resting.TryPeek(out _, out var until)) wait = Shorter(wait, time.GetElapsedTime(time.GetTimestamp(), until));
        if (wait != TimeSpan.MaxValue) _wake?.Change(wait > TimeSpan.FromMilliseconds(1) ? wait : TimeSpan.FromMilliseconds(1), Timeout.InfiniteTimeSpan);
    }

    private void Send(ChatQueue queue, Entry entry)
    {
        queue.Take(entry);
        queue.InFlight = true;
        if (!_pace.IsOff) queue.Spend();
        _inFlight++;
        activity.Begin();
        _ = SendAsync(queue, entry);
    }

    private async Task SendAsync(ChatQueue queue, Entry entry)
    {
        await Task.Yield();
        var call = new Call(entry, () => { lock (_gate) _pace.Send(); });
        var after = await courier.SendAsync(call);
        if (after.Again is not null) await after.Stored; // Claiming it again must find what this call left.
        lock (_gate)
        {
            if (!call.WasMade) _pace.Release();
            _inFlight--;
            queue.InFlight = false;
            Settle(queue, entry, after);
            Ready(queue);
            Pump();
        }
        await after.Stored;
        activity.End();
    }

    private void Settle(ChatQueue queue, Entry entry, After after)
    {
        if (after.BlockFor is { } span) queue.BlockFor(span);
        if (after is { IsThrottled: true, BlockFor: { } asked }) _pause.Throttled(queue.Chat, asked);
        if (after.BlockAll is { } all) _pause.For(all);
        if (after.Follow is { } follow) queue.Return(follow);
        if (after.Again is { } again) Repeat(queue, entry, again);
        else queue.Release(entry);
    }

    private void Repeat(ChatQueue queue, Entry entry, DateTimeOffset again)
    {
        entry.DueAt = again;
        if (entry.HoldsAbout) queue.Hold(entry);
        if (again <= time.GetUtcNow()) queue.Return(entry);
        else _later.Enqueue(entry, again);
    }

    private long Later(TimeSpan span) => time.GetTimestamp() + (long)(span.TotalSeconds * time.TimestampFrequency);

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}

namespace Mentorship.Pipeline;

/// <summary>
/// Who leaves next: by priority, in order within a chat, one call at a time for each, within the pace of the chats and of all together.
/// Not safe for threads.
/// </summary>
internal sealed class SendOrder(int perSecond, TimeProvider time)
{
    private readonly Dictionary<string, ChatQueue> _queues = [];
    private readonly PriorityQueue<ChatQueue, (Priority, long, long)> _ready = new();
    private readonly PriorityQueue<Entry, (DateTimeOffset, long, long)> _later = new();
    private readonly PriorityQueue<ChatQueue, long> _resting = new();
    private readonly SendPace _pace = new(perSecond, time);
    private readonly BotPause _pause = new(time);

    /// <summary>Nothing waits before a message to this chat: it would leave at once.</summary>
    public bool IsFree(string chat) =>
        (!_queues.TryGetValue(chat, out var queue) || queue.IsEmpty && queue.Wait(paced: !_pace.IsOff) <= TimeSpan.Zero)
        && _pace.HasPlace && _pause.Left <= TimeSpan.Zero;

    public void Pause(string chat, TimeSpan span)
    {
        if (chat == PauseTable.Everybody) _pause.For(span);
        else Queue(chat).BlockFor(span);
    }

    /// <summary>Behind what has become due by now.</summary>
    public void Place(Entry entry)
    {
        Awaken();
        Put(entry);
    }

    /// <summary>Waits for these no more; answers with those whose moment had not come.</summary>
    public HashSet<(long Seq, long Ordinal)> Forget(HashSet<(long Seq, long Ordinal)> rows)
    {
        var waiting = _later.UnorderedItems.Select(item => item.Element).Where(entry => rows.Contains((entry.Seq, entry.Ordinal))).ToList();
        foreach (var entry in waiting) _later.Remove(entry, out _, out _);
        return [.. waiting.Select(entry => (entry.Seq, entry.Ordinal))];
    }

    private void Put(Entry entry)
    {
        if (entry is { HoldsAbout: true, About: not null }) Queue(entry.Chat).Hold(entry);
        if (entry.DueAt > time.GetUtcNow())
        {
            Later(entry);
            return;
        }
        var queue = Queue(entry.Chat);
        queue.Append(entry);
        Ready(queue);
    }

    /// <summary>The message to send now, with a place in the pace reserved for it; else how long nothing can leave.</summary>
    /// <param name="mayBulk">Whether there is room for what nobody waits for.</param>
    public Entry? Next(bool mayBulk, out TimeSpan wait)
    {
        wait = TimeSpan.MaxValue;
        Awaken();
        while (_ready.TryPeek(out var queue, out var place))
        {
            if (queue.InFlight || queue.Head() is not { } head || (head.Priority, head.Seq, head.Ordinal) != place)
            {
                _ready.Dequeue(); // An older notice of this chat; its present head has one of its own.
                continue;
            }
            if (Rest(queue)) continue;
            if (!mayBulk && head.Priority is not Priority.Answer) break;
            if ((_pause.Left is var all && all > TimeSpan.Zero ? all : _pace.TryReserve(head.Priority)) is { } pause)
            {
                wait = pause;
                break;
            }
            _ready.Dequeue();
            return Taken(queue, head);
        }
        wait = Soonest(wait);
        return null;
    }

    /// <summary>The call is made now: from here on the pace counts it.</summary>
    public void Made() => _pace.Send();

    /// <summary>The call is over. Answers with a pause for all chats that this call has brought about.</summary>
    public TimeSpan? Settle(Call call, After after)
    {
        var queue = Queue(call.Entry.Chat);
        if (!call.WasMade) Unmade(queue);
        queue.InFlight = false;
        if (after.BlockFor is { } span) queue.BlockFor(span);
        if (after.Follow is { } follow) queue.Return(follow);
        if (after.Again is { } again) Repeat(queue, call.Entry, again);
        else queue.Release(call.Entry);
        Ready(queue);
        return ForAll(queue, after);
    }

    /// <summary>Forgets chats that have nothing to send and whose burst is whole again.</summary>
    public void Sweep()
    {
        foreach (var queue in _queues.Values.Where(queue => queue.IsEmpty && queue.IsRested).ToList()) _queues.Remove(queue.Chat);
    }

    private Entry Taken(ChatQueue queue, Entry head)
    {
        queue.Take(head);
        queue.InFlight = true;
        if (!_pace.IsOff) queue.Spend();
        return head;
    }

    private void Unmade(ChatQueue queue)
    {
        _pace.Release();
        if (!_pace.IsOff) queue.GiveBack();
    }

    private TimeSpan? ForAll(ChatQueue queue, After after)
    {
        var all = after is { IsThrottled: true, BlockFor: { } asked } ? _pause.ForAll(queue.Chat, asked) : after.BlockAll;
        if (all is { } span) _pause.For(span);
        return all;
    }

    private void Repeat(ChatQueue queue, Entry entry, DateTimeOffset again)
    {
        entry.DueAt = again;
        if (entry.HoldsAbout) queue.Hold(entry);
        if (again <= time.GetUtcNow()) queue.Return(entry);
        else Later(entry);
    }

    /// <summary>What is due at the same moment, as at the end of a night, leaves in the order in which it was written.</summary>
    private void Later(Entry entry) => _later.Enqueue(entry, (entry.DueAt, entry.Seq, entry.Ordinal));

    private ChatQueue Queue(string chat)
    {
        if (!_queues.TryGetValue(chat, out var queue)) _queues.Add(chat, queue = new ChatQueue(chat, time));
        return queue;
    }

    private void Ready(ChatQueue queue)
    {
        if (!queue.InFlight && queue.Head() is { } head) _ready.Enqueue(queue, (head.Priority, head.Seq, head.Ordinal));
    }

    /// <summary>Moves what has become due, and chats whose rest is over, back among the ready.</summary>
    private void Awaken()
    {
        var now = time.GetUtcNow();
        while (_later.TryPeek(out var entry, out _) && entry.DueAt <= now)
        {
            _later.Dequeue();
            Put(entry);
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
        _resting.Enqueue(queue, time.GetTimestamp() + (long)Math.Ceiling(wait.TotalSeconds * time.TimestampFrequency));
        return true;
    }

    private TimeSpan Soonest(TimeSpan wait)
    {
        if (_later.TryPeek(out var entry, out _)) wait = Shorter(wait, entry.DueAt - time.GetUtcNow());
        if (_resting.TryPeek(out _, out var until)) wait = Shorter(wait, time.GetElapsedTime(time.GetTimestamp(), until));
        return wait;
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}

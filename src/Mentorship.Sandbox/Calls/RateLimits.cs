namespace Mentorship.Sandbox;

/// <summary>Telegram's pace, enforced on demand: a window over all chats, a bucket for each, and retry_after that must be obeyed.</summary>
public sealed class RateLimits
{
    private readonly TimeProvider _time;
    private readonly Lock _gate = new();
    private readonly Queue<long> _recent = [];
    private readonly Dictionary<long, Bucket> _buckets = [];
    private long _blockedUntil;

    internal RateLimits(TimeProvider time) => _time = time;

    /// <summary>Off unless a test or the page asks for it.</summary>
    public bool IsEnforced { get; set; }

    /// <summary>Messages in any window, over all chats.</summary>
    public int PerSecond { get; set; } = 30;

    /// <summary>A little under a second, so that an even 30 at the sender is not refused because the road jitters.</summary>
    public TimeSpan Window { get; set; } = TimeSpan.FromMilliseconds(950);

    public double PerSecondInChat { get; set; } = 1;

    /// <summary>How many messages one chat may get at once.</summary>
    public double ChatBurst { get; set; } = 3;

    /// <summary>How long a press can be answered, in real time; Telegram does not publish it.</summary>
    public TimeSpan AnswerWindow { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Seconds to wait, or null when the call may pass.</summary>
    internal int? Refuse(string method, long? chat)
    {
        if (!IsEnforced || chat is null || !Counts(method))
            return null;
        lock (_gate)
        {
            var now = _time.GetTimestamp();
            var bucket = _buckets.TryGetValue(chat.Value, out var known) ? known : _buckets[chat.Value] = new Bucket(ChatBurst, now);
            return Wait(now, _blockedUntil) ?? Wait(now, bucket.BlockedUntil) ?? Overall(now) ?? InChat(bucket, now);
        }
    }

    private int? Overall(long now)
    {
        while (_recent.TryPeek(out var oldest) && _time.GetElapsedTime(oldest, now) >= Window)
            _recent.Dequeue();
        if (_recent.Count < PerSecond)
            return null;
        _blockedUntil = now + _time.TimestampFrequency;
        return 1;
    }

    private int? InChat(Bucket bucket, long now)
    {
        const double jitter = 0.1;
        bucket.Level = Math.Min(ChatBurst, bucket.Level + _time.GetElapsedTime(bucket.At, now).TotalSeconds * PerSecondInChat);
        bucket.At = now;
        if (bucket.Level + jitter < 1)
        {
            var seconds = Math.Max(1, (int)Math.Ceiling((1 - bucket.Level) / PerSecondInChat));
            bucket.BlockedUntil = now + seconds * _time.TimestampFrequency;
            return seconds;
        }
        bucket.Level -= 1;
        _recent.Enqueue(now);
        return null;
    }

    private int? Wait(long now, long until) => now >= until ? null : (int)Math.Ceiling(_time.GetElapsedTime(now, until).TotalSeconds);

    // Answers to presses and "typing" are not limited; edits count as messages.
    private static bool Counts(string method) => method != "sendChatAction"
        && (method.StartsWith("send", StringComparison.Ordinal) || method.StartsWith("copy", StringComparison.Ordinal)
            || method.StartsWith("edit", StringComparison.Ordinal) || method.StartsWith("forward", StringComparison.Ordinal));

    private sealed class Bucket(double level, long at)
    {
        public double Level { get; set; } = level;

        public long At { get; set; } = at;

        public long BlockedUntil { get; set; }
    }
}

using System.Collections.Concurrent;
using Mentorship.Testing;

namespace Mentorship.Hosting.Tests.Testing;

/// <summary>A clock in the test's hand that tells which waits were begun on it.</summary>
internal sealed class NotedTime(ManualTime time) : TimeProvider
{
    private readonly ConcurrentQueue<TimeSpan> _waits = [];

    public override long TimestampFrequency => time.TimestampFrequency;

    public override TimeZoneInfo LocalTimeZone => time.LocalTimeZone;

    public override DateTimeOffset GetUtcNow() => time.GetUtcNow();

    public override long GetTimestamp() => time.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = time.CreateTimer(callback, state, dueTime, period);
        _waits.Enqueue(dueTime);
        return timer;
    }

    /// <summary>How many of this length.</summary>
    public int Waits(TimeSpan length) => _waits.Count(wait => wait == length);
}

namespace Mentorship.Testing;

/// <summary>A clock that stands until a test moves it: the date, timestamps and every timer, due ones in their order.</summary>
public sealed class ManualTime(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<ManualTimer> _timers = [];
    private readonly long _origin = start.UtcTicks;
    private DateTimeOffset _now = start.ToUniversalTime();
    private long _made;

    /// <summary>Tuesday, 15 September 2026, 10:12 in Moscow: the day of every scenario.</summary>
    public static readonly DateTimeOffset Morning = new(2026, 9, 15, 10, 12, 0, TimeSpan.FromHours(3));

    public ManualTime() : this(Morning) { }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>When the next timer fires, or null while nobody waits.</summary>
    public DateTimeOffset? NextDue
    {
        get { lock (_lock) return Earliest()?.Due; }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock) return _now;
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks - _origin;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state), Interlocked.Increment(ref _made));
        timer.Change(dueTime, period);
        return timer;
    }

    public void Advance(TimeSpan by) => AdvanceTo(GetUtcNow() + by);

    /// <summary>Moves to each due moment on the way and fires what is due there, then stands at <paramref name="moment"/>.</summary>
    public void AdvanceTo(DateTimeOffset moment)
    {
        while (TakeDue(moment) is { } callback) callback();
    }

    internal void Plan(ManualTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (_lock)
        {
            _timers.Remove(timer);
            if (dueTime == Timeout.InfiniteTimeSpan) return;
            timer.Due = _now + dueTime;
            timer.Period = period;
            if (dueTime > TimeSpan.Zero || period > TimeSpan.Zero) _timers.Add(timer);
        }
        if (dueTime == TimeSpan.Zero) ThreadPool.QueueUserWorkItem(_ => timer.Fire());
    }

    internal void Forget(ManualTimer timer)
    {
        lock (_lock) _timers.Remove(timer);
    }

    private Action? TakeDue(DateTimeOffset until)
    {
        lock (_lock)
        {
            if (Earliest() is not { } timer || timer.Due > until)
            {
                if (until > _now) _now = until.ToUniversalTime();
                return null;
            }
            if (timer.Due > _now) _now = timer.Due;
            Repeat(timer);
            return timer.Fire;
        }
    }

    private void Repeat(ManualTimer timer)
    {
        if (timer.Period > TimeSpan.Zero) timer.Due += timer.Period;
        else _timers.Remove(timer);
    }

    private ManualTimer? Earliest() => _timers.MinBy(timer => (timer.Due, timer.Number));
}

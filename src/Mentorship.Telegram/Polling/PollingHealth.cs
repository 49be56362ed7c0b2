namespace Mentorship.Telegram.Polling;

/// <summary>Says whether updates still reach us. Counts polls that came back, not updates: a quiet night is no failure.</summary>
public sealed class PollingHealth(TimeProvider time)
{
    private volatile Completion? _last;
    private volatile string? _trouble;

    /// <summary>Null until the first poll has come back.</summary>
    public DateTimeOffset? LastCompleted => _last?.At;

    /// <summary>How long ago that was, on a clock that is never set.</summary>
    public TimeSpan? Age => _last is { } last ? time.GetElapsedTime(last.Stamp) : null;

    /// <summary>A word while polls fail: <c>away</c>, <c>conflict</c>, <c>refused</c> or <c>store</c>; null while all is well.</summary>
    public string? Trouble => _trouble;

    internal void Completed()
    {
        _last = new Completion(time.GetUtcNow(), time.GetTimestamp());
        _trouble = null;
    }

    internal void Failed(string word) => _trouble = word;

    private sealed record Completion(DateTimeOffset At, long Stamp);
}

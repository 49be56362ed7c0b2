namespace Mentorship.Pipeline;

/// <summary>
/// Whether the channel can hear people. A service that runs and cannot reach its messenger loses what is written after a day
/// (bot-api-facts row 8) just like one that is switched off, so curators must learn of both.
/// </summary>
public sealed class Hearing(TimeProvider time)
{
    /// <summary>An hour less than the messenger keeps what is written.</summary>
    internal static readonly TimeSpan LongSilence = TimeSpan.FromHours(23);

    private readonly Lock _gate = new();
    private DateTimeOffset? _last;
    private DateTimeOffset? _silentSince;
    private (DateTimeOffset From, DateTimeOffset To)? _standstill;

    /// <summary>Null while all is well.</summary>
    public DateTimeOffset? SilentSince
    {
        get { lock (_gate) return _silentSince; }
    }

    /// <summary>When people were last heard before this start.</summary>
    internal void Remember(DateTimeOffset last)
    {
        lock (_gate) _last ??= last;
    }

    /// <summary>The channel was asked and answered, and the answer is kept.</summary>
    public void Heard()
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            if (_silentSince is { } since && now - since > LongSilence) _standstill = (since, now);
            (_last, _silentSince) = (now, null);
        }
    }

    /// <summary>The channel was asked and did not answer.</summary>
    public void Failed()
    {
        lock (_gate) _silentSince ??= _last ?? time.GetUtcNow();
    }

    /// <summary>A long silence that has ended; told once.</summary>
    internal (DateTimeOffset From, DateTimeOffset To)? TakeStandstill()
    {
        lock (_gate)
        {
            var taken = _standstill;
            _standstill = null;
            return taken;
        }
    }
}

namespace Mentorship.Pipeline;

/// <summary>When no call may be made at all: the server asked for it, or nothing would get through.</summary>
internal sealed class BotPause(TimeProvider time)
{
    private static readonly TimeSpan Together = TimeSpan.FromSeconds(1);

    private long _until;
    private (string Chat, long At, TimeSpan Asked) _last = ("", long.MinValue / 2, TimeSpan.Zero);

    /// <summary>How long it still lasts; zero when calls may go out.</summary>
    public TimeSpan Left
    {
        get
        {
            var now = time.GetTimestamp();
            return _until > now ? time.GetElapsedTime(now, _until) : TimeSpan.Zero;
        }
    }

    public void For(TimeSpan span) => _until = Math.Max(_until, time.GetTimestamp() + time.TicksOf(span));

    /// <summary>One throttled chat is its own affair; two within a second mean the bot as a whole, for the longer of both pauses.</summary>
    public TimeSpan? ForAll(string throttled, TimeSpan asked)
    {
        var (now, last) = (time.GetTimestamp(), _last);
        _last = (throttled, now, asked);
        if (last.Chat == throttled || time.GetElapsedTime(last.At, now) > Together) return null;
        return last.Asked > asked ? last.Asked : asked;
    }
}

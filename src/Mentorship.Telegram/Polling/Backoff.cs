namespace Mentorship.Telegram.Polling;

/// <summary>Longer and longer pauses while the other side is away.</summary>
internal sealed class Backoff(TimeProvider time)
{
    private static readonly int[] Seconds = [1, 2, 5, 10, 20, 30];
    private int _failures;

    public void Reset() => _failures = 0;

    /// <summary>The pause for one more failure, never shorter than what the other side asked for.</summary>
    public TimeSpan Next(TimeSpan atLeast = default)
    {
        var pause = TimeSpan.FromSeconds(Seconds[Math.Min(_failures++, Seconds.Length - 1)]);
        return pause > atLeast ? pause : atLeast;
    }

    public Task PauseAsync(TimeSpan pause, CancellationToken ct) => Task.Delay(pause, time, ct);
}

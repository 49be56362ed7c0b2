namespace Mentorship.Pipeline;

internal static class Ticks
{
    /// <summary>A span in the ticks of this clock's timestamps.</summary>
    public static long TicksOf(this TimeProvider time, TimeSpan span) => (long)(span.TotalSeconds * time.TimestampFrequency);
}

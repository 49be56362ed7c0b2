namespace Mentorship.Domain.Reminders.Smoothing;

/// <summary>One departure in whole seconds: the first and the last in which it may leave, and the one it got.</summary>
internal sealed class Slot(int index, long earliest, long latest)
{
    public int Index => index;

    public long Earliest => earliest;

    public long Latest { get; set; } = Math.Max(earliest, latest);

    public long Second { get; set; }
}

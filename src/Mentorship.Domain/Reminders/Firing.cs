using Mentorship.Domain.Calendar;

namespace Mentorship.Domain.Reminders;

/// <summary>What to do with a reminder now that somebody looks at it.</summary>
public abstract record Firing
{
    private Firing() { }

    /// <param name="IsLate">It comes with a word of apology.</param>
    /// <param name="Hush">Leaving within it, it comes without a sound, for the person sleeps by their own settings.</param>
    public sealed record Send(bool IsLate, MomentSpan? Hush) : Firing;

    public sealed record Wait(DateTimeOffset Until) : Firing;

    /// <summary>It would not help any more: it is counted and shown to those who run the service.</summary>
    public sealed record Report : Firing;
}

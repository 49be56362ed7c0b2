namespace Mentorship.Domain.Broadcasts;

/// <summary>When people who said that they come have to be told that an event is moved or called off: a changed copy makes no sound.</summary>
public static class EventMove
{
    /// <summary>Earlier than this there is time to look.</summary>
    private static readonly TimeSpan Shortly = TimeSpan.FromHours(48);

    /// <param name="becomes">Null for no moment at all.</param>
    public static bool IsPressing(DateTimeOffset? was, DateTimeOffset? becomes, DateTimeOffset now) =>
        was > now && (was - now <= Shortly || becomes - now <= Shortly);
}

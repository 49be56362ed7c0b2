namespace Mentorship.Domain.HelpRequests;

/// <summary>What keeps somebody from being asked at this moment; all of it passes.</summary>
public enum Hindrance { None, Away, InLesson, OffHours, Night, Busy, JustAsked, EnoughThisWeek }

/// <summary>Why somebody is passed over now, and when they can be asked.</summary>
/// <param name="Until">Null where nobody knows.</param>
public readonly record struct Obstacle(Hindrance Why, DateTimeOffset? Until)
{
    public bool IsNone => Why is Hindrance.None;
}

namespace Mentorship.Domain.Calendar;

/// <summary>Whether somebody may be asked at this moment, and if not, why.</summary>
public enum Readiness { Free, OnDuty, InLesson, OffHours, Away }

/// <param name="Until">When this changes; null where nobody knows.</param>
public readonly record struct ReadyNow(Readiness How, DateTimeOffset? Until)
{
    public bool IsFree => How is Readiness.Free or Readiness.OnDuty;
}

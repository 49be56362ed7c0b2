namespace Mentorship.Domain.Meetings.Attendance;

/// <summary>What is known about a meeting from the words of both sides.</summary>
public abstract record AttendanceVerdict
{
    private AttendanceVerdict() { }

    /// <summary>It is too early to ask.</summary>
    public sealed record NotAsked(DateTimeOffset AskAt) : AttendanceVerdict;

    /// <summary>Somebody has not answered yet; the next thing, a reminder or giving up, happens then.</summary>
    public sealed record Awaited(IReadOnlyList<PersonId> Silent, DateTimeOffset NextAt) : AttendanceVerdict
    {
        /// <summary>The silent ones are due a reminder, once.</summary>
        public bool IsReminderDue { get; init; }
    }

    public sealed record Agreed(bool WasHeld) : AttendanceVerdict;

    /// <summary>One side says yes, the other no: the curator looks into it.</summary>
    public sealed record Mismatch : AttendanceVerdict;

    /// <summary>At least one side kept silent to the end; silence confirms the one word there is.</summary>
    public sealed record Unknown(bool? OneWord) : AttendanceVerdict;
}

namespace Mentorship.Domain.Meetings;

/// <summary>One meeting, whatever becomes of its time.</summary>
public readonly record struct MeetingId(Guid Value)
{
    public override string ToString() => Value.ToString();
}

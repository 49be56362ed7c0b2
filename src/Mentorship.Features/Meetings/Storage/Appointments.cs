namespace Mentorship.Features.Meetings;

/// <summary>Finds what a stored reminder belongs to, a meeting of a pair or of several; asked as the service for its school.</summary>
internal sealed class Appointments(MeetingStore meetings, MeetingDesk desk, GroupStore groups, TimeProvider time)
{
    /// <summary>Null where it is gone, as when its pair has ended.</summary>
    public async Task<Appointment?> OfAsync(ReminderRow reminder, CancellationToken ct) => reminder switch
    {
        { MeetingId: { } id } => await meetings.FindAsync(Guid.Parse(id), ct) is { } row ? await desk.ReadAsync(row, ct) : null,
        { GroupId: { } id } => await groups.FindAsync(Guid.Parse(id), ct) is { } row
            ? await groups.ReadAsync(row, time.GetUtcNow(), ct) : null,
        _ => null,
    };
}

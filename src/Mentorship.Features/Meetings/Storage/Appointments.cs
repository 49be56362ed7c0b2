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

    /// <summary>Whoever cancels or moves it does it before the message is written, or takes the message back.</summary>
    /// <exception cref="System.Data.DBConcurrencyException">It has changed since it was read; the unit must be run again.</exception>
    public Task HoldAsync(Appointment now, CancellationToken ct) =>
        now is Gathering several ? groups.HoldAsync(several, ct) : meetings.HoldAsync(now.Meeting, ct);
}

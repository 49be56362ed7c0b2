using Mentorship.Domain;
using Mentorship.Domain.Reminders;

namespace Mentorship.Features.Meetings;

/// <summary>Reads planned reminders together with their meetings, and drops those that stand for nothing any more.</summary>
internal sealed class Promises(ReminderStore reminders, MeetingStore meetings, MeetingDesk desk)
{
    /// <summary>What the person of this reminder is to hear of by then, on the meetings as they are now.</summary>
    public async Task<IReadOnlyList<Promise>> SoonAsync(ReminderRow about, DateTimeOffset until, DateTimeOffset now, CancellationToken ct)
    {
        var found = new List<Promise>();
        foreach (var row in await reminders.SoonAsync(new PersonId(Guid.Parse(about.PersonId)), until, ct))
            if (await ReadAsync(row, ct) is { } promise) found.Add(promise);
            else await reminders.CloseAsync(row.Id, ReminderState.Dropped, now, ct);
        return found;
    }

    /// <summary>Null where nothing is to be reminded of: moved, cancelled, or nobody there to read it.</summary>
    private async Task<Promise?> ReadAsync(ReminderRow row, CancellationToken ct)
    {
        if (await meetings.FindAsync(Guid.Parse(row.MeetingId), ct) is not { } meeting) return null;
        if (await desk.ReadAsync(meeting, ct) is not { Meeting.NeedsReminders: true } now) return null;
        var side = now.Couple.Of(new PersonId(Guid.Parse(row.PersonId)));
        var key = new ReminderKey(now.Meeting.Key, side.Person, TimeSpan.FromSeconds(row.SecondsBefore), now.Meeting.Moves);
        var reminder = new Reminder(key, now.Meeting.Time.Start, side.Quiet) { IsAskedFor = row.AskedFor > 0 };
        return side.IsReachable && key.ToString() == row.Id ? new Promise(row.Id, new DueReminder(reminder, row.At), now) : null;
    }
}

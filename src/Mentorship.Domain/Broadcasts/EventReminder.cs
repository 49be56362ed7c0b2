using Mentorship.Domain.HelpRequests;
using Mentorship.Domain.Meetings.Series;
using Mentorship.Domain.Reminders;

namespace Mentorship.Domain.Broadcasts;

/// <summary>Whoever asks for it is reminded a day before what was announced takes place; when that is too late, an hour before.</summary>
public static class EventReminder
{
    private static readonly TimeSpan[] Offsets = [TimeSpan.FromDays(1), TimeSpan.FromHours(1)];

    /// <summary>Null for what has no date, and where neither lies ahead.</summary>
    public static DueReminder? For(Broadcast announced, PersonId reader, QuietHours quiet, DateTimeOffset now) =>
        announced.EventAt is not { } start ? null : Offsets
            .Select(offset => new Reminder(new ReminderKey(new OccurrenceKey(announced.Id.Value, null), reader, offset, 0), start, quiet))
            .Select(reminder => reminder.DueFor(now) is { } at ? new DueReminder(reminder, at) : null)
            .FirstOrDefault(due => due is not null);

    /// <summary>When everybody who asked is looked at once the event has another moment; null where that is too late, or there is none.</summary>
    public static DateTimeOffset? NotBefore(Broadcast announced, DateTimeOffset now) =>
        Offsets.Select(offset => announced.EventAt - offset).FirstOrDefault(at => at > now);

    /// <summary>One that stands since before, as the event and its reader's hours are now.</summary>
    public static DueReminder Standing(Broadcast announced, PersonId reader, QuietHours quiet, DateTimeOffset at) =>
        new(new Reminder(new ReminderKey(new OccurrenceKey(announced.Id.Value, null), reader, Offsets[0], 0), announced.EventAt ?? at, quiet), at);
}

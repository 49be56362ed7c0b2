using Mentorship.Domain.HelpRequests;
using Mentorship.Domain.Meetings.Series;
using Mentorship.Domain.Reminders;

namespace Mentorship.Domain.Broadcasts;

/// <summary>Whoever asks for it is reminded a day before what was announced takes place; when that is too late, an hour before.</summary>
public static class EventReminder
{
    private static readonly TimeSpan[] Offsets = [TimeSpan.FromDays(1), TimeSpan.FromHours(1)];

    /// <summary>
    /// Null for what has no date, and where neither lies ahead. Whoever asks at night of what begins in that night gets it at its own
    /// moment: it makes no sound then.
    /// </summary>
    public static DueReminder? For(Broadcast announced, PersonId reader, QuietHours quiet, DateTimeOffset now)
    {
        if (announced.EventAt is not { } start) return null;
        var all = Array.ConvertAll(Offsets, offset => Of(announced, reader, offset, start, quiet));
        return all.Select(one => one.DueFor(now) is { } at ? new DueReminder(one, at) : null).FirstOrDefault(due => due is not null)
            ?? (all[^1] is var last && last.WantedAt > now ? new DueReminder(last, last.WantedAt) : null);
    }

    /// <summary>
    /// When everybody who asked is looked at once the event has another moment: at once where it is too late for any other; null
    /// where there is none.
    /// </summary>
    public static DateTimeOffset? NotBefore(Broadcast announced, DateTimeOffset now) =>
        Offsets.Select(offset => announced.EventAt - offset).FirstOrDefault(at => at > now) ?? (announced.EventAt > now ? now : null);

    /// <summary>One that stands since before, as the event and its reader's hours are now.</summary>
    public static DueReminder Standing(Broadcast announced, PersonId reader, QuietHours quiet, DateTimeOffset at) =>
        new(Of(announced, reader, Offsets[0], announced.EventAt ?? at, quiet), at);

    private static Reminder Of(Broadcast announced, PersonId reader, TimeSpan before, DateTimeOffset start, QuietHours quiet) =>
        new(new ReminderKey(new OccurrenceKey(announced.Id.Value, null), reader, before, 0), start, quiet);
}

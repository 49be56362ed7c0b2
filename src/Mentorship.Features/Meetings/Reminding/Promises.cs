using Mentorship.Domain;
using Mentorship.Domain.Reminders;

namespace Mentorship.Features.Meetings;

/// <summary>Reads planned reminders together with their meetings, and drops those that stand for nothing any more, or whose moment finds nobody there.</summary>
internal sealed class Promises(ReminderStore reminders, Appointments appointments)
{
    /// <summary>This reminder, even where a crowd lets it set out early, and what else its person is to hear of by then.</summary>
    public async Task<IReadOnlyList<Promise>> SoonAsync(ReminderRow about, DateTimeOffset until, DateTimeOffset now, CancellationToken ct)
    {
        var found = new List<Promise>();
        var ahead = await reminders.SoonAsync(new PersonId(Guid.Parse(about.PersonId)), until > about.At ? until : about.At, ct);
        foreach (var row in ahead.Where(row => row.Id == about.Id || row.At <= until))
            if (await ReadAsync(row, ct) is not { } promise) await reminders.CloseAsync(row.Id, ReminderState.Dropped, now, ct);
            else if (promise.IsHeard) found.Add(promise);
            else if (row.Id == about.Id || row.At <= now) await reminders.CloseAsync(row.Id, ReminderState.Dropped, now, ct);
        return found;
    }

    /// <summary>Null where nothing is to be reminded of: moved or cancelled.</summary>
    private async Task<Promise?> ReadAsync(ReminderRow row, CancellationToken ct)
    {
        if (await appointments.OfAsync(row, ct) is not { } now || now.Reads(row) is not { } reminder) return null;
        return new Promise(row.Id, new DueReminder(reminder, MomentOf(reminder, row, now)), now) { MayLeave = row.MayLeave(now.ReadAt) };
    }

    /// <summary>The moment planned, or a later one where the clocks or the quiet hours have changed since.</summary>
    private static DateTimeOffset MomentOf(Reminder reminder, ReminderRow row, Appointment now) =>
        now.Meeting.ConfirmedAt is { } arranged && reminder.DueFor(arranged) is { } due && due > row.At ? due : row.At;
}

using Mentorship.Domain.Reminders;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>Keeps the timers of reminders in line with a meeting; a timer carries the key alone, the rest is read when it fires.</summary>
internal sealed class ReminderClock(ITimers timers, ReminderStore reminders)
{
    public async Task PlanAsync(Arranged now, CancellationToken ct)
    {
        foreach (var old in await reminders.UnplanAsync(now.Id, now.ReadAt, ct)) await timers.CancelAsync(TimerOf(old), ct);
        foreach (var due in now.RemindersAhead()) await AddAsync(now, due, ct);
    }

    /// <summary>False where it was planned or rang before.</summary>
    public async Task<bool> AddAsync(Arranged now, DueReminder due, CancellationToken ct)
    {
        if (!await reminders.AddAsync(now.Id, due, ct)) return false;
        await FireAtAsync(due.Reminder.Key.ToString(), due.Recipient, due.At, ct);
        return true;
    }

    public Task FireAtAsync(string reminder, Domain.PersonId whom, DateTimeOffset at, CancellationToken ct) =>
        timers.PlanAsync(TimerOf(reminder), at, $"reminders:{whom}", new Remind(reminder), ct);

    private static string TimerOf(string reminder) => $"reminder:{reminder}";
}

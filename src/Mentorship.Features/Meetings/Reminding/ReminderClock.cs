using Mentorship.Domain.Reminders;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>Keeps the timers of reminders in line with a meeting; a timer carries the key alone, the rest is read when it fires.</summary>
internal sealed class ReminderClock(
    ITimers timers, ReminderStore reminders, IOutbox outbox, Crowds crowds, IEnumerable<IRingsAlong> along, TimeProvider time)
{
    /// <summary>What has rung longer ago than this is not waiting any more.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    /// <summary>What rang so shortly before a meeting went may have waited to leave.</summary>
    private static readonly TimeSpan LongestLeaving = TimeSpan.FromHours(1);

    public async Task PlanAsync(Appointment now, CancellationToken ct)
    {
        await TakeBackAsync(now, row => now.Reads(row) is null, ct);
        var stood = (await reminders.AheadAsync(now, now.ReadAt, ct)).ToDictionary(row => row.Id);
        var planned = new List<DateTimeOffset>();
        foreach (var reminder in now.RemindersWanted())
        {
            stood.Remove(reminder.Key.ToString(), out var before);
            if (await KeepAsync(now, reminder, before, ct) is { } at) planned.Add(at);
        }
        foreach (var id in stood.Keys) await DropAsync(id, ct);
        foreach (var row in await reminders.AskedForAsync(now, ct)) await FollowAsync(now, row, ct);
        foreach (var minute in planned.DistinctBy(Crowds.Floor)) await crowds.NoticeAsync(minute, ct);
    }

    /// <summary>The meeting was gone and is there again: what should have rung meanwhile, or was taken back with it, rings now.</summary>
    public async Task CatchUpAsync(Appointment now, DateTimeOffset gone, CancellationToken ct)
    {
        await reminders.ForgetDroppedAsync(now, gone, ct);
        foreach (var due in now.RemindersSince(gone - LongestLeaving))
            if (due.At <= now.ReadAt) await AddAsync(now, due, ct);
    }

    /// <summary>The pair is one no longer: reminders of its meetings that wait to leave do not.</summary>
    public async Task TakeBackAsync(Domain.PairId pair, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        foreach (var message in await reminders.RungOfPairAsync(pair, now - LongestWait, ct))
            if (await outbox.CancelAsync(message, ct) > 0) await RingAllAgainAsync(message, ct);
    }

    /// <summary>The agreed time has just been given up, and the news of that say it all.</summary>
    public Task TakeBackAsync(Appointment now, CancellationToken ct) => TakeBackAsync(now, _ => true, ct);

    /// <summary>False where it was planned or rang before.</summary>
    public async Task<bool> AddAsync(Appointment now, DueReminder due, CancellationToken ct)
    {
        if (!await PutAsync(now, due, ct)) return false;
        await crowds.NoticeAsync(due.At, ct);
        return true;
    }

    /// <summary>Its moment is another one now.</summary>
    public async Task MoveAsync(string reminder, Domain.PersonId whom, DateTimeOffset to, CancellationToken ct)
    {
        await PushAsync(reminder, whom, to, ct);
        await crowds.NoticeAsync(to, ct);
    }

    public Task FireAtAsync(string reminder, Domain.PersonId whom, DateTimeOffset at, CancellationToken ct) =>
        timers.PlanAsync(TimerOf(reminder), at, $"reminders:{whom}", new Remind(reminder), ct);

    /// <summary>The meetings of a message that never left: each decides anew whether there is still something to remind of.</summary>
    public async Task RingAgainAsync(string message, CancellationToken ct)
    {
        foreach (var row in await reminders.RenewAsync(message, ct))
            await FireAtAsync(row.Id, new Domain.PersonId(Guid.Parse(row.PersonId)), time.GetUtcNow(), ct);
    }

    /// <summary>What was promised is never lost to a new rule: where its moment is over, it rings as soon as it may.</summary>
    /// <returns>The moment, where it was not planned for it before.</returns>
    private async Task<DateTimeOffset?> KeepAsync(Appointment now, Reminder reminder, ReminderRow? before, CancellationToken ct)
    {
        var due = now.Meeting.ConfirmedAt is { } arranged ? reminder.DueFor(arranged) : null;
        var ahead = due > now.ReadAt ? due : null;
        if (before is null) return ahead is { } first && await PutAsync(now, new DueReminder(reminder, first), ct) ? first : null;
        var at = ahead ?? reminder.RingsAt(now.ReadAt);
        if (before.At == at) return null;
        await PushAsync(before.Id, reminder.Key.Recipient, at, ct);
        return at;
    }

    private async Task<bool> PutAsync(Appointment now, DueReminder due, CancellationToken ct)
    {
        if (!await reminders.AddAsync(now, due, ct)) return false;
        await FireAtAsync(due.Reminder.Key.ToString(), due.Recipient, due.At, ct);
        return true;
    }

    private async Task PushAsync(string reminder, Domain.PersonId whom, DateTimeOffset to, CancellationToken ct)
    {
        await reminders.MoveAsync(reminder, to, ct);
        await FireAtAsync(reminder, whom, to, ct);
    }

    private async Task DropAsync(string reminder, CancellationToken ct)
    {
        await reminders.UnplanAsync(reminder, ct);
        await timers.CancelAsync(TimerOf(reminder), ct);
    }

    private async Task FollowAsync(Appointment now, ReminderRow row, CancellationToken ct)
    {
        if (now.Reads(row) is { } reminder && reminder.DueAt != row.At)
            await MoveAsync(row.Id, reminder.Key.Recipient, reminder.RingsAt(now.ReadAt), ct);
    }

    /// <summary>A reminder that has rung but could not leave yet says what holds no more; what else stood in its message rings anew.</summary>
    private async Task TakeBackAsync(Appointment now, Func<ReminderRow, bool> isStale, CancellationToken ct)
    {
        var rung = await reminders.RungAsync(now, now.ReadAt - LongestWait, ct);
        foreach (var message in rung.Where(isStale).Select(row => row.RungAs!).Distinct())
            if (await outbox.CancelAsync(message, ct) > 0)
            {
                await reminders.ForgetRungAsync(message, now, ct);
                await RingAllAgainAsync(message, ct);
            }
    }

    private async Task RingAllAgainAsync(string message, CancellationToken ct)
    {
        await RingAgainAsync(message, ct);
        foreach (var other in along) await other.GiveBackAsync(message, ct);
    }

    private static string TimerOf(string reminder) => $"reminder:{reminder}";
}

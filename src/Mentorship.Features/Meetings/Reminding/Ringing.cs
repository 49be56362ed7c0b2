using Mentorship.Conversations;
using Mentorship.Domain.Reminders;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

/// <summary>Writes the one message of a moment, and accounts for what is not sent any more.</summary>
internal sealed class Ringing(
    ReminderStore reminders, Appointments appointments, MissedAlarm alarm, IEnumerable<IRingsAlong> along, IOptions<MeetingsOptions> options) : IExpiredNews
{
    private const string Rings = "ring:";

    public async Task<Replies> RingAsync(IReadOnlyList<(Promise Promise, Firing.Send Send)> due, Occasion on, CancellationToken ct)
    {
        var message = $"{Rings}{Guid.CreateVersion7(on.Now)}";
        var lines = new List<(Promise Promise, Firing.Send Send)>();
        foreach (var now in due.Select(line => line.Promise.Now).DistinctBy(now => now.Id)) await appointments.HoldAsync(now, ct);
        foreach (var line in due)
            if (await reminders.RangAsync(line.Promise.Id, message, on.Now, ct)) lines.Add(line);
        if (lines is []) return [];
        var (first, _) = lines[0];
        var others = await OthersAsync(first, message, on, ct);
        var isOne = lines.Count + others.Count is 1;
        var says = isOne ? ReminderScreen.One(first) : ReminderScreen.Many([.. lines.Select(line => line.Promise)], others);
        return
        [
            new Outgoing(first.Now.SideOf(first.Due.Recipient)!.Chat!, says)
            {
                Priority = Priority.Reminder, About = message,
                Slot = isOne ? first.Now.Card : null, Hush = QuietTime.Of(lines[0].Send.Hush),
                ValidUntil = lines.Select(line => line.Promise.Due.Reminder.Start).Concat(others.Select(other => other.Start)).Max(),
            },
        ];
    }

    /// <summary>What else this person is to be reminded of; what was asked for by name keeps its own message.</summary>
    private async Task<IReadOnlyList<RungLine>> OthersAsync(Promise first, string message, Occasion on, CancellationToken ct)
    {
        if (first.Due.Reminder.IsAskedFor) return [];
        var lines = new List<RungLine>();
        var asked = new RingingMessage(first.Due.Recipient, message, on.Now + options.Value.DigestWindow);
        foreach (var other in along) lines.AddRange(await other.TakeAsync(asked, on, ct));
        return lines;
    }

    /// <summary>It would help nobody now; whoever runs the service hears that it was missed.</summary>
    public async Task ReportAsync(DueReminder due, Occasion on, CancellationToken ct)
    {
        await reminders.CloseAsync(due.Reminder.Key.ToString(), ReminderState.Reported, on.Now, ct);
        alarm.Raise();
    }

    /// <summary>It rang in time and waited to leave until it helped nobody any more.</summary>
    public async Task ExpiredAsync(string about, Occasion on, CancellationToken ct)
    {
        if (about.StartsWith(Rings, StringComparison.Ordinal) && await reminders.ReportAsync(about, on.Now, ct) > 0) alarm.Raise();
    }
}

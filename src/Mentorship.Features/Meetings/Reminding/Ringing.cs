using Mentorship.Conversations;
using Mentorship.Domain.Reminders;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>Writes the one message of a moment, and accounts for what is not sent any more.</summary>
internal sealed class Ringing(ReminderStore reminders, Unit unit, IAlarms alarms) : IExpiredNews
{
    private const string Rings = "ring:";

    public async Task<Replies> RingAsync(IReadOnlyList<(Promise Promise, Firing.Send Send)> lines, Occasion on, CancellationToken ct)
    {
        if (lines is []) return [];
        var message = $"{Rings}{Guid.CreateVersion7(on.Now)}";
        foreach (var (promise, _) in lines) await reminders.RangAsync(promise.Id, message, on.Now, ct);
        var (first, _) = lines[0];
        var says = lines.Count is 1
            ? ReminderScreen.One(first)
            : ReminderScreen.Many([.. lines.Select(line => line.Promise)]);
        return
        [
            new Outgoing(first.Now.SideOf(first.Due.Recipient)!.Chat!, says)
            {
                Priority = Priority.Reminder, About = message,
                Slot = lines.Count is 1 ? first.Now.Card : null,
                Hush = QuietTime.Of(lines[0].Send.Hush), ValidUntil = lines.Max(line => line.Promise.Due.Reminder.Start),
            },
        ];
    }

    /// <summary>It would help nobody now; whoever runs the service hears that it was missed.</summary>
    public async Task ReportAsync(DueReminder due, Occasion on, CancellationToken ct)
    {
        await reminders.CloseAsync(due.Reminder.Key.ToString(), ReminderState.Reported, on.Now, ct);
        Raise();
    }

    /// <summary>It rang in time and waited to leave until it helped nobody any more.</summary>
    public async Task ExpiredAsync(string about, Occasion on, CancellationToken ct)
    {
        if (about.StartsWith(Rings, StringComparison.Ordinal) && await reminders.ReportAsync(about, on.Now, ct) > 0) Raise();
    }

    private void Raise() => unit.AfterCommit(() => alarms.Raise("reminder", "too-late"));
}

using Mentorship.Domain.Reminders;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

/// <summary>The moment of a reminder has come.</summary>
/// <param name="Reminder">Its key.</param>
internal sealed record Remind(string Reminder);

/// <summary>A promise to ring, with the meeting as it is now.</summary>
internal sealed record Promise(string Id, DueReminder Due, Appointment Now)
{
    /// <summary>It may set out before its moment.</summary>
    public bool MayLeave { get; init; }

    /// <summary>The person's chat is open; whoever closed it may be back before a later moment.</summary>
    public bool IsHeard => Now.SideOf(Due.Recipient) is { Chat: not null, IsReachable: true };

    /// <summary>What leaves later than this comes with an apology.</summary>
    public DateTimeOffset LateAfter => LateRule.Usual.LateAfter(Due);
}

/// <summary>Decides from what is known now: a meeting that moved or ended rings no more, several ring together, late ones say so.</summary>
internal sealed class RemindHandler(
    ReminderStore reminders, ReminderClock clock, Promises promises, Ringing ringing, IOptions<MeetingsOptions> options) : IHandle<Remind>
{
    public async Task<Replies> HandleAsync(Remind command, Occasion on, CancellationToken ct)
    {
        if (await reminders.PlannedAsync(command.Reminder, ct) is not { } row) return [];
        var soon = await promises.SoonAsync(row, on.Now + options.Value.DigestWindow, on.Now, ct);
        if (soon.FirstOrDefault(one => one.Id == row.Id) is not { } due) return [];
        if (due.Due.At > on.Now && !due.MayLeave)
        {
            await clock.MoveAsync(due.Id, due.Due.Recipient, due.Due.At, ct);
            return [];
        }
        if (LateRule.Usual.Decide(due.Due with { At = Earlier(due.Due.At, on.Now) }, on.Now) is not Firing.Wait wait)
            return await TogetherAsync(due, soon, on, ct);
        await clock.FireAtAsync(due.Id, due.Due.Recipient, wait.Until, ct);
        return [];
    }

    private async Task<Replies> TogetherAsync(Promise due, IReadOnlyList<Promise> soon, Occasion on, CancellationToken ct)
    {
        var digest = Digests.Group(soon.Select(one => one.Due), options.Value.DigestWindow, on.Now)
            .First(group => group.Lines.Concat(group.Absorbed).Contains(due.Due));
        foreach (var one in digest.Absorbed) await CloseAsync(one, ReminderState.Absorbed, on, ct);
        var lines = new List<(Promise Promise, Firing.Send Send)>();
        foreach (var line in digest.Lines)
            switch (LateRule.Usual.Decide(line with { At = Earlier(line.At, on.Now) }, on.Now))
            {
                case Firing.Send send: lines.Add((soon.First(one => one.Due == line), send)); break;
                case Firing.Report: await ringing.ReportAsync(line, on, ct); break;
            }

        return await ringing.RingAsync(lines, on, ct);
    }

    private Task CloseAsync(DueReminder due, ReminderState state, Occasion on, CancellationToken ct) =>
        reminders.CloseAsync(due.Reminder.Key.ToString(), state, on.Now, ct);

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}

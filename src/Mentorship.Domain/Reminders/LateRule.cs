using Mentorship.Domain.Calendar;

namespace Mentorship.Domain.Reminders;

/// <summary>Decides what becomes of a reminder whose moment has come, or passed while the service was down.</summary>
/// <param name="Tolerance">Up to here nobody notices a delay.</param>
public sealed record LateRule(TimeSpan Tolerance)
{
    public static readonly LateRule Usual = new(TimeSpan.FromMinutes(2));

    /// <summary>Late helps until the start; it waits for the end of the quiet hours only where that is before the start.</summary>
    public Firing Decide(DueReminder due, DateTimeOffset now)
    {
        var reminder = due.Reminder;
        if (now >= reminder.Start) return new Firing.Report();
        if (now < due.At) return new Firing.Wait(due.At);
        var night = reminder.IsAskedFor ? null : reminder.Quiet.PeriodAround(now);
        return night is { } quiet && quiet.Until < reminder.Start
            ? new Firing.Wait(quiet.Until)
            : new Firing.Send(now > LateAfter(due), reminder.IsAskedFor ? null : reminder.Quiet.PeriodFrom(now));
    }

    /// <summary>Leaves it later than this, it comes with a word of apology.</summary>
    public DateTimeOffset LateAfter(DueReminder due) => due.At + Tolerance;
}

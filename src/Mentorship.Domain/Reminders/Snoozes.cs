namespace Mentorship.Domain.Reminders;

/// <summary>«Напомнить ещё раз»: the same reminder at a moment that the person names.</summary>
public static class Snoozes
{
    public const string TooLate = "reminders.refused.too-late";

    /// <summary>Once more so long before the meeting.</summary>
    public static Decision<Reminder> SnoozedTo(this Reminder reminder, TimeSpan offset, DateTimeOffset now) =>
        offset <= TimeSpan.Zero || reminder.Start - offset <= now
            ? new Decision<Reminder>.Refused(TooLate)
            : reminder with { Key = reminder.Key with { Offset = offset }, IsAskedFor = true };

    /// <summary>Once more after so long, to the second.</summary>
    public static Decision<Reminder> SnoozedFor(this Reminder reminder, TimeSpan delay, DateTimeOffset now) =>
        reminder.SnoozedTo(TimeSpan.FromSeconds(Math.Floor((reminder.Start - now - delay).TotalSeconds)), now);
}

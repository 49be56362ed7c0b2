namespace Mentorship.Domain.Reminders;

/// <summary>A reminder and the moment at which it is to ring.</summary>
public sealed record DueReminder(Reminder Reminder, DateTimeOffset At)
{
    public PersonId Recipient => Reminder.Key.Recipient;
}

using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>A reminder of an event that helps nobody any more is counted as missed, and those who run the service hear of it.</summary>
internal sealed class MissedReminders(EventReminderStore reminders, MissedAlarm alarm) : IExpiredNews
{
    /// <summary>It rang in time and waited to leave until its event had begun.</summary>
    public async Task ExpiredAsync(string about, Occasion on, CancellationToken ct)
    {
        if (await reminders.MissAsync(about, ct) > 0) alarm.Raise();
    }

    public async Task MissAsync(Post post, EventReminderRow one, CancellationToken ct)
    {
        await reminders.CloseAsync(post.Id, one.PersonId, EventReminderState.Missed, ct);
        alarm.Raise();
    }
}

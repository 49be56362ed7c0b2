using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>Whoever opens the chat again hears now of meetings still ahead what should have rung meanwhile.</summary>
internal sealed class BackInChat(Unit unit, ReminderStore reminders, ReminderClock clock) : IBackNews
{
    public async Task<Replies> BackAsync(PersonId person, Occasion on, CancellationToken ct)
    {
        foreach (var row in await reminders.RenewMissedAsync(on.Now, ct))
            using (Stead.ForSchool(unit, row.School))
                await clock.FireAtAsync(row.Id, person, row.At > on.Now ? row.At : on.Now, ct);
        return [];
    }
}

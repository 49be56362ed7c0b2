using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>Whoever opens the chat again hears what has changed of meetings still ahead, and what should have rung meanwhile.</summary>
internal sealed class BackInChat(Unit unit, ReminderStore reminders, ReminderClock clock, MissedNews missed) : IBackNews
{
    public async Task<Replies> BackAsync(PersonId person, Occasion on, CancellationToken ct)
    {
        foreach (var row in await reminders.RenewMissedAsync(on.Now, ct))
            using (Stead.ForSchool(unit, row.School))
                await clock.FireAtAsync(row.Id, person, row.At > on.Now ? row.At : on.Now, ct);
        return await missed.BringAsync(person, on, ct);
    }
}

using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>Whoever opens the chat again is reminded of events still ahead whose reminder found it closed.</summary>
internal sealed class EventsBack(EventReminderStore reminders, PostStore posts, PostDesk desk, EventClock clock) : IBackNews
{
    public async Task<Replies> BackAsync(PersonId person, Occasion on, CancellationToken ct)
    {
        foreach (var id in await reminders.RenewMissedAsync(on.Now, ct))
            if (await posts.FindForServiceAsync(id, ct) is { } post)
            {
                using var stead = desk.ActFor(post);
                await clock.LookAsync(post, ct);
            }
        return [];
    }
}

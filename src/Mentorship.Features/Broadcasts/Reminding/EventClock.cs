using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>Keeps the one timer of an announcement's reminders in line with those who ask for them.</summary>
internal sealed class EventClock(EventReminderStore reminders, DigestStore clocks, PostDesk desk, Planning planning)
{
    /// <summary>The acting person is reminded or not; when, or null for not at all, also where it is too late.</summary>
    public async Task<DateTimeOffset?> SetAsync(Post post, bool isWanted, Occasion on, CancellationToken ct)
    {
        if (isWanted) return await WishAsync(post, on, ct);
        await reminders.DropAsync(post.Id, ct);
        return null;
    }

    private async Task<DateTimeOffset?> WishAsync(Post post, Occasion on, CancellationToken ct)
    {
        await reminders.ReopenAsync(post.Id, ct);
        if (await clocks.QuietAsync(ct) is not { } quiet) return null;
        if (EventReminder.For(post.Facts, on.Acting(), quiet, on.Now) is not { At: var at }) return null;
        await reminders.WishAsync(post.Id, at, ct);
        using var stead = desk.ActFor(post);
        await LookAsync(post, ct);
        return at;
    }

    /// <summary>At the next of them; asked as the service for the school or the municipality.</summary>
    public async Task LookAsync(Post post, CancellationToken ct)
    {
        if (await reminders.EarliestAsync(post.Id, ct) is { } next) await planning.RemindAtAsync(post, next, ct);
    }
}

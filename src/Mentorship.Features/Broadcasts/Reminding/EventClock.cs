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

    /// <summary>Whoever comes is reminded, but to say so once it has rung asks for no second time; <see cref="ToggleReminder"/> does.</summary>
    public async Task<DateTimeOffset?> FollowAsync(Post post, Receipt before, bool comes, Occasion on, CancellationToken ct)
    {
        if (!comes || !before.WasReminded) return await SetAsync(post, comes, on, ct);
        await reminders.ReopenAsync(post.Id, ct);
        return null;
    }

    private async Task<DateTimeOffset?> WishAsync(Post post, Occasion on, CancellationToken ct)
    {
        await reminders.ReopenAsync(post.Id, ct);
        if (await clocks.QuietAsync(ct) is not { } quiet) return null;
        if (EventReminder.For(post.Facts, on.Acting(), quiet, on.Now) is not { At: var at }) return null;
        await reminders.WishAsync(post.Id, at, ct);
        using var stead = desk.ActFor(post);
        await planning.RemindAtAsync(post, at, ct);
        return at;
    }

    /// <summary>The event has another moment, and so has every reminder of it.</summary>
    public async Task MoveAsync(Post post, Occasion on, CancellationToken ct)
    {
        await planning.StopRemindingAsync(post, ct);
        await reminders.MoveAsync(post.Id, EventReminder.NotBefore(post.Facts, on.Now), ct);
        await LookAsync(post, ct);
    }

    /// <summary>It is the same event at another moment: only who has not been reminded yet is.</summary>
    public async Task FollowAsync(Post post, Occasion on, CancellationToken ct)
    {
        if (EventReminder.NotBefore(post.Facts, on.Now) is not { } at) return;
        await planning.StopRemindingAsync(post, ct);
        await reminders.FollowAsync(post.Id, at, ct);
        await LookAsync(post, ct);
    }

    /// <summary>At the next of them; asked as the service for the school or the municipality.</summary>
    public async Task LookAsync(Post post, CancellationToken ct)
    {
        if (await reminders.EarliestAsync(post.Id, ct) is { } next) await planning.RemindAtAsync(post, next, ct);
    }
}

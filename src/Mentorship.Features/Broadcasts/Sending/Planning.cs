using Mentorship.Domain.Broadcasts;
using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>The clock of an announcement: one timer that says when to look next, in a lane of its own.</summary>
internal sealed class Planning(ITimers timers, Audit audit)
{
    private const string Entity = "broadcast";

    public async Task PlanAsync(Post post, Occasion on, CancellationToken ct)
    {
        await audit.WriteAsync(on, (Entity, post.Facts.Id.ToString()), "scheduled", ct);
        await LookAtAsync(post, post.Facts.SendAt ?? on.Now, ct);
        await EndAsync(post, on.Reader.Zone, ct);
    }

    /// <summary>Its last day ends then for its author; whoever lives further west is looked at when it comes.</summary>
    public Task EndAsync(Post post, TimeZoneInfo zone, CancellationToken ct) => post.Facts.ValidTo is { } last
        ? EndAtAsync(post, zone.StartOf(last.AddDays(1)), ct)
        : timers.CancelAsync(post.EndClock, ct);

    public Task EndAtAsync(Post post, DateTimeOffset at, CancellationToken ct) =>
        timers.PlanAsync(post.EndClock, at, post.About, new EndPost(post.Id), ct);

    public Task LookAtAsync(Post post, DateTimeOffset at, CancellationToken ct) =>
        timers.PlanAsync(post.Clock, at, post.About, new FeedPost(post.Id), ct);

    /// <summary>Copies that people have are to be changed.</summary>
    public async Task ChangeAsync(Post post, string how, Occasion on, CancellationToken ct)
    {
        await audit.WriteAsync(on, (Entity, post.Facts.Id.ToString()), how, ct);
        await ChangeAtAsync(post, on.Now, ct);
    }

    public Task ChangeAtAsync(Post post, DateTimeOffset at, CancellationToken ct) =>
        timers.PlanAsync(post.ChangeClock, at, post.About, new ChangePost(post.Id), ct);

    /// <summary>Then at the latest: all who are reminded share the timer, and any of them may ask at the same moment.</summary>
    public Task RemindAtAsync(Post post, DateTimeOffset at, CancellationToken ct) =>
        timers.PlanNoLaterAsync(post.EventClock, at, post.About, new RemindOfEvent(post.Id), ct);

    public Task StopRemindingAsync(Post post, CancellationToken ct) => timers.CancelAsync(post.EventClock, ct);

    /// <summary>It rests, or is over; what was done to it is on record.</summary>
    public async Task ForgetAsync(Post post, BroadcastStep step, Occasion on, CancellationToken ct)
    {
        await audit.WriteAsync(on, (Entity, post.Facts.Id.ToString()), step.ToString().ToLowerInvariant(), ct);
        await timers.CancelAsync(post.Clock, ct);
    }
}

using Mentorship.Domain.Meetings;

namespace Mentorship.Features.Meetings;

/// <summary>Brings a meeting of a pair in line with the clocks as they go now.</summary>
internal sealed class FollowPair(MeetingStore meetings, MeetingDesk desk, MeetingClock clock)
{
    /// <param name="was">When it begins by the clocks of before.</param>
    public async Task FollowAsync(Guid id, DateTimeOffset was, CancellationToken ct)
    {
        if (await meetings.FindAsync(id, ct) is not { } stored || await desk.ReadAsync(stored, ct) is not { } now) return;
        if (now.Meeting.Time.End <= now.ReadAt) return;
        await clock.PlanAsync(now.Meeting.Time.Start == was ? now : await MovedAsync(now, ct), ct);
    }

    /// <summary>The hour is the same, the moment is another: calendars must learn it too.</summary>
    private async Task<Arranged> MovedAsync(Arranged now, CancellationToken ct)
    {
        var moved = now.Meeting with { Sequence = now.Meeting.Sequence + 1 };
        await meetings.SaveAsync(moved, ct);
        return now with { Meeting = moved with { Version = moved.Version + 1 } };
    }
}

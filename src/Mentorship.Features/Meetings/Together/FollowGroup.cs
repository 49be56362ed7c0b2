namespace Mentorship.Features.Meetings;

/// <summary>Brings a meeting of several in line with the clocks as they go now.</summary>
internal sealed class FollowGroup(GroupStore groups, GroupDesk desk, GroupClock clock, TimeProvider time)
{
    /// <param name="was">When it begins by the clocks of before.</param>
    public async Task FollowAsync(Guid id, DateTimeOffset was, CancellationToken ct)
    {
        if (await groups.FindAsync(id, ct) is not { } row) return;
        var now = await groups.ReadAsync(row, time.GetUtcNow(), ct);
        if (now.Meeting.Time.End <= now.ReadAt) return;
        await clock.PlanAsync(now.Meeting.Time.Start == was ? now : await MovedAsync(now, ct), ct);
    }

    /// <summary>The hour is the same, the moment is another: calendars must learn it too.</summary>
    private async Task<Gathering> MovedAsync(Gathering now, CancellationToken ct)
    {
        await groups.SaveAsync(now.Meeting with { Sequence = now.Meeting.Sequence + 1 }, ct);
        return await desk.AgainAsync(now.Id, ct);
    }
}

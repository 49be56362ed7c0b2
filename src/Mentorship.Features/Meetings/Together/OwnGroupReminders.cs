using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>Follows with the meetings of several when a person switches one of the moments before a meeting on or off.</summary>
internal sealed class OwnGroupReminders(Unit unit, GroupStore groups, GroupClock clock)
{
    public async Task ChangedAsync(TimeSpan before, Occasion on, CancellationToken ct)
    {
        foreach (var line in (await groups.MineAsync(on.Now, ct)).Where(line => line.State == nameof(MeetingState.Confirmed)))
            if (await groups.FindAsync(Guid.Parse(line.Id), ct) is { } row) await FollowAsync(row, before, on, ct);
    }

    private async Task FollowAsync(GroupRow row, TimeSpan before, Occasion on, CancellationToken ct)
    {
        using var school = Stead.ForSchool(unit, row.School);
        await clock.FollowAsync(await groups.ReadAsync(row, on.Now, ct), on.Acting(), before, ct);
    }
}

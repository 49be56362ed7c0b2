using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>More reminders are due in a minute than can leave in it.</summary>
internal sealed record SmoothCrowd(DateTimeOffset Minute);

/// <summary>Lets a crowd of reminders set out earlier, so that the last of them leaves in time; what each says is decided as it rings.</summary>
internal sealed class SmoothCrowdHandler(Unit unit, Crowds crowds, ReminderStore reminders, ReminderClock clock) : IHandle<SmoothCrowd>
{
    public async Task<Replies> HandleAsync(SmoothCrowd command, Occasion on, CancellationToken ct)
    {
        if (crowds.Pace is not { } pace) return [];
        var rows = await crowds.WithinAsync(on.Now, command.Minute + Crowds.Minute, ct);
        foreach (var send in Crowds.Plan(rows, pace, on.Now))
            if (send.At < Crowds.Second(send.Deadline) && Moments.Of(send.Item.LeavesAt) != send.At) await LeaveAsync(send.Item, send.At, ct);
        return [];
    }

    private async Task LeaveAsync(CrowdRow row, DateTimeOffset at, CancellationToken ct)
    {
        using var school = Stead.ForSchool(unit, row.School);
        await reminders.LeaveAsync(row.Id, at, ct);
        await clock.FireAtAsync(row.Id, new Domain.PersonId(Guid.Parse(row.PersonId)), at, ct);
    }
}

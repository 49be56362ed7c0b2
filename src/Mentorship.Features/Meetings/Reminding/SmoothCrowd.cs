using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>More reminders are due in a minute than can leave in it.</summary>
/// <param name="After">The second up to which that is done.</param>
internal sealed record SmoothCrowd(DateTimeOffset Minute, DateTimeOffset? After = null);

/// <summary>Lets a crowd of reminders set out earlier, so that the last of them leaves in time; what each says is decided as it rings.</summary>
internal sealed class SmoothCrowdHandler(
    Unit unit, Crowds crowds, ReminderStore reminders, ReminderClock clock, ITimers timers) : IHandle<SmoothCrowd>
{
    /// <summary>Nobody's press waits longer than so many rows take to write.</summary>
    private const int AtOnce = 500;

    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(1);

    public async Task<Replies> HandleAsync(SmoothCrowd command, Occasion on, CancellationToken ct)
    {
        if (crowds.Pace is not { } pace) return [];
        var rows = await crowds.WithinAsync(on.Now, command.Minute + Crowds.Minute, ct);
        var ahead = Crowds.Plan(rows, pace, on.Now).Where(send => command.After is not { } done || send.At > done).ToList();
        var last = ahead.Count > AtOnce ? ahead[AtOnce].At : DateTimeOffset.MaxValue;
        foreach (var send in ahead.TakeWhile(send => send.At <= last))
            if (send.At < Crowds.Second(send.Deadline) && Moments.Of(send.Item.LeavesAt) != send.At) await LeaveAsync(send.Item, send.At, ct);
        if (last < DateTimeOffset.MaxValue)
            await timers.PlanAsync(Crowds.KeyOf(command.Minute), on.Now + Breath, Crowds.Lane, command with { After = last }, ct);
        return [];
    }

    private async Task LeaveAsync(CrowdRow row, DateTimeOffset at, CancellationToken ct)
    {
        using var school = Stead.ForSchool(unit, row.School);
        await reminders.LeaveAsync(row.Id, at, ct);
        await clock.FireAtAsync(row.Id, new Domain.PersonId(Guid.Parse(row.PersonId)), at, ct);
    }
}

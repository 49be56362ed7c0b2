using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>What somebody gathers ends with their consent, in calendars too; where they were invited nobody waits for them.</summary>
internal sealed class GroupErasure(
    Unit unit, GroupStore groups, GroupDesk desk, GroupClock clock, GroupTelling telling, CalendarNews calendars) : IErasure
{
    public async Task<Replies> EraseAsync(string personId, Occasion on, CancellationToken ct)
    {
        var said = Replies.None;
        foreach (var line in await groups.MineAsync(on.Now, ct))
            if (await groups.FindAsync(Guid.Parse(line.Id), ct) is { } row) said.AddRange(await LeaveAsync(row, personId, on, ct));
        return said;
    }

    private async Task<IReadOnlyList<Outgoing>> LeaveAsync(GroupRow row, string personId, Occasion on, CancellationToken ct)
    {
        using var school = Stead.ForSchool(unit, row.School);
        var before = await groups.ReadAsync(row, on.Now, ct);
        if (row.OrganizerId == personId) return await CancelAsync(before, on, ct);
        await clock.PlanAsync(before, ct);
        return GroupTelling.Changed(before);
    }

    private async Task<IReadOnlyList<Outgoing>> CancelAsync(Gathering before, Occasion on, CancellationToken ct)
    {
        if (before.Meeting.CancelledBy(before.Organizer.Person, on.Now) is not Decision<Meeting>.Accepted(var cancelled)) return [];
        await groups.SaveAsync(cancelled, ct);
        var now = await desk.AgainAsync(before.Id, ct);
        await clock.PlanAsync(now, ct);
        return Replies.None.With(await telling.GuestsAsync(now, now.Expected, (gathering, _) =>
                new Body.Says(GroupWords.For(MeetingTexts.GroupCancels, gathering), [[Speaking.MenuButton]]), on, ct))
            .With(await calendars.OfAsync(now, on, ct));
    }
}

using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>The reminders that are still to ring for the acting person, of meetings of a pair and of several.</summary>
internal sealed class ComingReminders(Unit unit, ReminderStore reminders, Appointments appointments) : IComing
{
    public async Task<IReadOnlyList<ComingLine>> UntilAsync(DateTimeOffset until, Occasion on, CancellationToken ct)
    {
        var lines = new List<ComingLine>();
        foreach (var same in (await reminders.MineAsync(until, ct)).GroupBy(row => (row.MeetingId, row.GroupId)))
            lines.AddRange(await OfAsync([.. same], on, ct));
        return lines;
    }

    /// <summary>Several reminders of one meeting, as it is now.</summary>
    private async Task<IEnumerable<ComingLine>> OfAsync(IReadOnlyList<ReminderRow> same, Occasion on, CancellationToken ct)
    {
        using var school = Stead.ForSchool(unit, same[0].School);
        if (await appointments.OfAsync(same[0], ct) is not { } now || now.Meeting.Time.End <= on.Now) return [];
        return same.Where(row => now.Reads(row) is not null)
            .Select(row => new ComingLine(row.SetsOutAt, ReminderScreen.Coming(now, on.Acting()), row.School) { Timer = typeof(Remind) });
    }
}

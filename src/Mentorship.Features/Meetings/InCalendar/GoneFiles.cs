using Mentorship.Domain;
using Mentorship.Domain.Meetings.Ics;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>Files that take out of a calendar what went with its pair, which nothing else reads any more.</summary>
internal sealed class GoneFiles(Unit unit, MeetingStore meetings, SeriesStore series, CoupleStore couples, CalendarEvents events)
{
    private const string Name = "otmena.ics";

    public async Task<MadeFile?> MakeAsync(IReadOnlyList<CalendarFile> all, CalendarReader who, CancellationToken ct)
    {
        var events = new List<IcsEvent>();
        foreach (var one in all)
            if (await OfAsync(one, who, ct) is { } gone) events.Add(gone);
        return events is [] ? null : CalendarFileMaker.File(Name, IcsFile.Cancellation(events));
    }

    private async Task<IcsEvent?> OfAsync(CalendarFile one, CalendarReader who, CancellationToken ct) => one switch
    {
        { Meeting: { } id } => await OfMeetingAsync(id, who, ct),
        { Series: { } id } => await OfSeriesAsync(id, who, ct),
        _ => null,
    };

    private async Task<IcsEvent?> OfMeetingAsync(Guid id, CalendarReader who, CancellationToken ct)
    {
        if (await meetings.FindOfEndedAsync(id, ct) is not { } row) return null;
        using var school = Stead.ForSchool(unit, row.School);
        if (await couples.FindEndedAsync(new PairId(Guid.Parse(row.PairId)), ct) is not { } couple) return null;
        return Cancelled(events.Of(new Arranged(row.ToMeeting(), couple, who.Now), who), couple);
    }

    private async Task<IcsEvent?> OfSeriesAsync(Guid id, CalendarReader who, CancellationToken ct)
    {
        if (await series.FindOfEndedAsync(id, ct) is not { } row) return null;
        using var school = Stead.ForSchool(unit, row.School);
        if (await couples.FindEndedAsync(new PairId(Guid.Parse(row.PairId)), ct) is not { } couple) return null;
        return Cancelled(await events.GoneAsync(await series.ReadAsync(row, couple, ct), who, ct), couple);
    }

    /// <summary>The end of a pair changes no meeting, so it counts as one change more than the last file knew.</summary>
    private static IcsEvent Cancelled(IcsEvent one, Couple couple) =>
        CalendarEvents.Invited(one with { Sequence = one.Sequence + 1 }, couple);
}

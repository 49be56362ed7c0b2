using Mentorship.Domain;
using Mentorship.Domain.Meetings.Ics;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>Files that take out of a calendar what went with its pair, which nothing else reads any more.</summary>
internal sealed class GoneFiles(Unit unit, MeetingStore meetings, SeriesStore series, CoupleStore couples, CalendarEvents events)
{
    private const string Name = "otmena.ics";

    public async Task<MadeFile?> MakeAsync(CalendarFile recipe, CalendarReader who, CancellationToken ct) => recipe switch
    {
        { Meeting: { } id } => await OfMeetingAsync(id, who, ct),
        { Series: { } id } => await OfSeriesAsync(id, who, ct),
        _ => null,
    };

    private async Task<MadeFile?> OfMeetingAsync(Guid id, CalendarReader who, CancellationToken ct)
    {
        if (await meetings.FindOfEndedAsync(id, ct) is not { } row) return null;
        using var school = Stead.ForSchool(unit, row.School);
        if (await couples.FindEndedAsync(new PairId(Guid.Parse(row.PairId)), ct) is not { } couple) return null;
        return Cancelled(events.Of(new Arranged(row.ToMeeting(), couple, who.Now), who), couple);
    }

    private async Task<MadeFile?> OfSeriesAsync(Guid id, CalendarReader who, CancellationToken ct)
    {
        if (await series.FindOfEndedAsync(id, ct) is not { } row) return null;
        using var school = Stead.ForSchool(unit, row.School);
        if (await couples.FindEndedAsync(new PairId(Guid.Parse(row.PairId)), ct) is not { } couple) return null;
        return Cancelled(await events.GoneAsync(await series.ReadAsync(row, couple, ct), who, ct), couple);
    }

    /// <summary>The end of a pair changes no meeting, so it counts as one change more than the last file knew.</summary>
    private static MadeFile Cancelled(IcsEvent one, Couple couple) => CalendarFileMaker.File(
        Name, IcsFile.Cancellation(CalendarEvents.Invited(one with { Sequence = one.Sequence + 1 }, couple)));
}

using System.Text;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Meetings.Ics;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>A file for the calendar of whoever gets it: of one meeting, of a rhythm, or of a meeting of several.</summary>
/// <param name="Gone">What went with its pair: the file takes all of it out of the calendar.</param>
internal sealed record CalendarFile(
    Guid? Meeting = null, Guid? Series = null, Guid? Group = null, IReadOnlyList<CalendarFile>? Gone = null);

/// <summary>Writes the file from what is true when it leaves; whoever may not meet any more gets none.</summary>
internal sealed class CalendarFileMaker(
    Unit unit, IPresences presences, MeetingStore meetings, SeriesStore series, GroupStore groups, CoupleStore couples,
    CalendarEvents events, GoneFiles gone)
    : IMakeFile<CalendarFile>
{
    public async Task<MadeFile?> MakeAsync(CalendarFile recipe, Addressee to, CancellationToken ct)
    {
        var (actor, _) = await presences.OfAsync(to.Chat, ct);
        if (actor.PersonId is not { } id || !actor.May(Right.Meet) && !actor.May(Right.Gather)) return null;
        using var person = new Stead(unit, actor);
        var who = await events.ReaderAsync(id, to.Reader, to.Now, ct);
        return recipe switch
        {
            { Gone: { } all } => await gone.MakeAsync(all, who, ct),
            { Meeting: { } meeting } => await OfMeetingAsync(meeting, who, ct),
            { Group: { } group } => await OfGroupAsync(group, who, ct),
            { Series: { } rhythm } => await OfSeriesAsync(rhythm, who, ct),
            _ => null,
        };
    }

    private async Task<MadeFile?> OfMeetingAsync(Guid id, CalendarReader who, CancellationToken ct)
    {
        if (await meetings.FindAsync(id, ct) is not { } row) return null;
        using var school = Stead.ForSchool(unit, row.School);
        if (await couples.FindAsync(new PairId(Guid.Parse(row.PairId)), ct) is not { } couple) return null;
        var one = CalendarEvents.Invited(events.Of(new Arranged(row.ToMeeting(), couple, who.Now), who), couple);
        return File("vstrecha.ics", one.State is MeetingState.Cancelled ? IcsFile.Cancellation(one) : IcsFile.Invitation(one));
    }

    private async Task<MadeFile?> OfSeriesAsync(Guid id, CalendarReader who, CancellationToken ct)
    {
        if (await series.FindAsync(id, ct) is not { } row) return null;
        using var school = Stead.ForSchool(unit, row.School);
        if (await couples.FindAsync(new PairId(Guid.Parse(row.PairId)), ct) is not { } couple) return null;
        var weekly = await series.ReadAsync(row, couple, ct);
        var all = await events.OfAsync(weekly, who, ct);
        return File("vstrechi.ics", all.Count > 0
            ? IcsFile.Invitation([.. all.Select(one => CalendarEvents.Invited(one, couple))])
            : IcsFile.Cancellation(CalendarEvents.Invited(await events.GoneAsync(weekly, who, ct), couple)));
    }

    private async Task<MadeFile?> OfGroupAsync(Guid id, CalendarReader who, CancellationToken ct)
    {
        if (await groups.FindAsync(id, ct) is not { } row) return null;
        using var school = Stead.ForSchool(unit, row.School);
        var one = events.Of(await groups.ReadAsync(row, who.Now, ct), who);
        return File("vstrecha.ics", one.State is MeetingState.Cancelled ? IcsFile.Cancellation(one) : IcsFile.Invitation(one));
    }

    public static MadeFile File(string name, string text) => new(name, IcsFile.MediaType, Encoding.UTF8.GetBytes(text));
}

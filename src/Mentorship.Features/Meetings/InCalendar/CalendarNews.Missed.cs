using Mentorship.Conversations;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <content>For whoever opens the chat again.</content>
internal sealed partial class CalendarNews
{
    /// <summary>Whoever was out of reach gets the file of what holds now; what is not agreed yet changes no calendar.</summary>
    public async Task<IReadOnlyList<Outgoing>> MissedAsync(Arranged now, Side side, Occasion on, CancellationToken ct) => now.Meeting switch
    {
        { State: MeetingState.Proposed } => [],
        { Key.Date: not null } => await MissedAsync(CalendarSubject.Of(now.Meeting), side, null, ct),
        { State: MeetingState.Confirmed } meeting =>
        [
            .. await MissedAsync(CalendarSubject.Of(meeting), side, meeting, ct),
            .. await FirstAsync(CalendarSubject.Of(meeting), (now.Couple, [side]),
                new Phrase(MeetingTexts.CalendarFile, ("at", meeting.Time.Start)), on, ct),
        ],
        var meeting => await MissedAsync(CalendarSubject.Of(meeting), side, meeting, ct),
    };

    public async Task<IReadOnlyList<Outgoing>> MissedAsync(
        Weekly weekly, Side side, Occasion on, CancellationToken ct) => weekly.State switch
    {
        SeriesState.Proposed => [],
        SeriesState.Active =>
        [
            .. await MissedAsync(CalendarSubject.Of(weekly), side, null, ct),
            .. await FirstAsync(CalendarSubject.Of(weekly), (weekly.Couple, [side]),
                new Phrase(MeetingTexts.CalendarSeries, ("at", weekly.First)), on, ct),
        ],
        _ => await MissedAsync(CalendarSubject.Of(weekly), side, null, ct),
    };

    public Task<IReadOnlyList<Outgoing>> MissedAsync(Gathering now, Side side, CancellationToken ct) =>
        MissedAsync(CalendarSubject.Of(now), side, now.Meeting, ct);

    /// <param name="one">The meeting that the file is about; null for a rhythm.</param>
    private async Task<IReadOnlyList<Outgoing>> MissedAsync(CalendarSubject subject, Side side, Meeting? one, CancellationToken ct)
    {
        if (!(await TakersAsync(subject, ct)).Contains(Id(side))) return [];
        var key = one is null ? MeetingTexts.CalendarChanged
            : one.State is MeetingState.Cancelled ? MeetingTexts.CalendarCancelled : MeetingTexts.CalendarMoved;
        return [File(side, subject.File, one is null ? new Phrase(key) : new Phrase(key, ("at", one.Time.Start)), subject.About)];
    }
}

using Mentorship.Domain.Calendar;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Meetings.Series;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>The calendars of a school, before and now.</summary>
internal sealed record Years(SchoolCalendar Before, SchoolCalendar Now);

/// <summary>One meeting of a rhythm that the calendar of the school has moved, called off or given back.</summary>
internal sealed record YearChange(Meeting Before, Arranged Now);

/// <summary>Brings the meetings of one rhythm in line with the calendar of the school; asked as the service for it.</summary>
internal sealed class YearSeries(SeriesDesk desk, SeriesStore series, MeetingStore meetings, MeetingClock clock, CalendarNews news, IOutbox outbox)
{
    /// <summary>What became of those that were made, and newer files for whoever has the rhythm in a calendar.</summary>
    public async Task<(IReadOnlyList<YearChange> Changes, IReadOnlyList<Outgoing> Files)> FollowAsync(
        Weekly weekly, Years years, Occasion on, CancellationToken ct)
    {
        var made = (await meetings.AllOfSeriesAsync(weekly.Id, ct)).Select(row => row.ToMeeting()).ToList();
        var changes = await ChangeAsync(weekly, made, years.Now, on, ct);
        await desk.ExtendAsync(weekly, on.Now, ct);
        return (changes, changes.Count > 0 || !LaterDates(years.Before).SequenceEqual(LaterDates(years.Now)) ? await FilesAsync(weekly, on, ct) : []);

        IEnumerable<(OccurrenceKey, DateTimeOffset)> LaterDates(SchoolCalendar year) => weekly.Series.Occurrences(year)
            .Where(one => one.TakesPlace && one.Time.Start > on.Now).ExceptBy(made.Select(meeting => meeting.Key), one => one.Key)
            .Select(one => (one.Key, one.Time.Start));
    }

    private async Task<IReadOnlyList<YearChange>> ChangeAsync(
        Weekly weekly, IEnumerable<Meeting> made, SchoolCalendar school, Occasion on, CancellationToken ct)
    {
        var (dates, changes) = (weekly.Series.Occurrences(school).ToDictionary(one => one.Key), new List<YearChange>());
        foreach (var meeting in made)
            if (dates.GetValueOrDefault(meeting.Key) is { } date && meeting.Follows(date, on.Now) is { } changed)
                changes.Add(new YearChange(meeting, await SaveAsync(new Arranged(changed, weekly.Couple, on.Now), ct)));
        return changes;
    }

    private async Task<Arranged> SaveAsync(Arranged now, CancellationToken ct)
    {
        await meetings.SaveAsync(now.Meeting, ct);
        await outbox.CancelAsync(now.About, ct);
        await clock.PlanAsync(now, ct);
        return now with { Meeting = now.Meeting with { Version = now.Meeting.Version + 1 } };
    }

    /// <summary>A version more is a sequence more, so that calendars take what they read next for newer.</summary>
    private async Task<IReadOnlyList<Outgoing>> FilesAsync(Weekly weekly, Occasion on, CancellationToken ct) =>
        await news.OfAsync(await series.ChangeAsync(weekly, weekly.State, ct), on, ct);
}

using Mentorship.Domain.Calendar;
using Mentorship.Domain.Meetings.Series;

namespace Mentorship.Domain.Meetings.Ics;

/// <summary>A rhythm as a calendar sees it: one event that returns, without the dates that fall out, and each changed date beside it.</summary>
/// <param name="Made">The meetings that were made of it, whatever became of them.</param>
/// <param name="GoesOn">A rhythm that was stopped ends with the last meeting that was not taken back.</param>
public sealed record IcsSeries(MeetingSeries Series, IReadOnlyList<Meeting> Made, bool GoesOn)
{
    /// <summary>Ten years of weeks; a rhythm without an end is not written any farther.</summary>
    private const int MostDates = 520;

    /// <summary>Empty where nothing of it takes place, or ever took.</summary>
    /// <param name="look">What the dates have in common; its time is of no account.</param>
    public IReadOnlyList<IcsEvent> Events(IcsEvent look, SchoolCalendar school, DateTimeOffset now)
    {
        var made = Made.Where(meeting => meeting.Key.Date is not null).ToDictionary(meeting => meeting.Key.Date!.Value);
        var dates = Series.Occurrences(school).TakeWhile(one => one.Key.Date <= LastOf(made.Values)).Take(MostDates).ToList();
        var events = dates.Select(one => Of(one, made.GetValueOrDefault(one.Key.Date!.Value), look, now)).ToList();
        if (events.TrueForAll(one => one is null)) return [];
        var except = dates.Zip(events, (date, one) => one is null ? TimeOf(date).Local : (DateTime?)null).OfType<DateTime>();
        var rule = new IcsRule(Series.Rhythm.Days, Series.Rhythm.EveryWeeks, TimeOf(dates[^1]).Start, [.. except]);
        return [look with { Time = TimeOf(dates[0]), Rule = rule }, .. events.OfType<IcsEvent>().Where(one => one.InsteadOf is not null)];
    }

    private DateOnly? LastOf(IEnumerable<Meeting> made) => GoesOn
        ? Series.Rhythm.Until ?? DateOnly.MaxValue
        : made.Where(meeting => meeting.State is not MeetingState.Cancelled).Max(meeting => meeting.Key.Date);

    /// <summary>Null for a date that falls out; with <see cref="IcsEvent.InsteadOf"/> where it is not as the rhythm has it.</summary>
    private IcsEvent? Of(Occurrence one, Meeting? made, IcsEvent look, DateTimeOffset now)
    {
        var usual = TimeOf(one);
        if (made is { State: MeetingState.Cancelled } || made is null && (!one.TakesPlace || one.Time.Start <= now)) return null;
        var own = made is null ? look with { Time = one.Time }
            : look with { Time = made.Time, State = made.State, Place = made.Place, Description = made.Agenda };
        var isUsual = own.Time.Span == usual.Span && own.IsSettled && own.Place == look.Place && own.Description is null;
        return isUsual ? look : own with { InsteadOf = usual };
    }

    private MeetingTime TimeOf(Occurrence one) => new(one.Key.Date!.Value.ToDateTime(Series.Clock), Series.Zone, Series.Length);
}

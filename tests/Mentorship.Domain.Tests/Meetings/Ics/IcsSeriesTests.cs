using Mentorship.Domain.Meetings;
using Mentorship.Domain.Meetings.Ics;
using Mentorship.Domain.Meetings.Series;
using Mentorship.Domain.Tests.HelpRequests;
using static Mentorship.Domain.Tests.Calendar.ASchool;
using static Mentorship.Domain.Tests.Meetings.AMeeting;

namespace Mentorship.Domain.Tests.Meetings.Ics;

public sealed class IcsSeriesTests
{
    private static readonly MeetingSeries Tuesdays = new(
        new(new Guid("0199479a-5f00-7000-8000-000000000001")),
        new(Day("2026-10-13"), [DayOfWeek.Tuesday]) { Until = Day("2026-11-17") }, Time("14:30"), Moscow);

    private static readonly IcsEvent Look = new("s@x", 3, At("2026-10-13T14:30"), "Встреча: А. П. С.") { Stamp = Now };

    [Fact]
    public void A_rhythm_is_one_event_without_the_dates_that_fall_out()
    {
        var series = Tuesdays.With(Day("2026-10-20"), new OccurrenceChange.Skipped());

        var one = Assert.Single(Parts(new IcsSeries(series, [], GoesOn: true)));

        Assert.Equal("TZID=Europe/Moscow:20261013T143000", one.Value("DTSTART"));
        Assert.Equal("FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=TU;UNTIL=20261117T113000Z", one.Value("RRULE"));
        Assert.Equal(["EXDATE;TZID=Europe/Moscow:20261020T143000", "EXDATE;TZID=Europe/Moscow:20261027T143000"],
            one.Where(line => line.StartsWith("EXDATE", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_moved_date_stands_in_for_its_place_and_a_cancelled_one_falls_out()
    {
        var moved = Of("2026-10-13", At("2026-10-14T16:00"));
        var cancelled = Of("2026-10-20", At("2026-10-20T14:30")) with { State = MeetingState.Cancelled };

        var events = Parts(new IcsSeries(Tuesdays, [moved, cancelled], GoesOn: true));

        Assert.Equal(2, events.Count);
        Assert.Contains("EXDATE;TZID=Europe/Moscow:20261020T143000", events[0]);
        Assert.Equal("TZID=Europe/Moscow:20261013T143000", events[1].Value("RECURRENCE-ID"));
        Assert.Equal("TZID=Europe/Moscow:20261014T160000", events[1].Value("DTSTART"));
        Assert.Single(events.Select(one => one.Value("UID")).Distinct());
    }

    [Fact]
    public void A_holiday_that_moves_a_date_moves_it_in_the_calendar()
    {
        var events = Parts(new IcsSeries(Tuesdays with { OnHolidays = HolidayRule.NextSchoolDay }, [], GoesOn: true));

        Assert.Equal("TZID=Europe/Moscow:20261027T143000", events[1].Value("RECURRENCE-ID"));
        Assert.Equal("TZID=Europe/Moscow:20261102T143000", events[1].Value("DTSTART"));
    }

    [Fact]
    public void A_rhythm_that_was_stopped_ends_with_what_was_not_taken_back()
    {
        var held = Of("2026-10-13", At("2026-10-13T14:30")) with { State = MeetingState.Held };
        var cancelled = Of("2026-10-20", At("2026-10-20T14:30")) with { State = MeetingState.Cancelled };

        var one = Assert.Single(Parts(new IcsSeries(Tuesdays, [held, cancelled], GoesOn: false)));

        Assert.EndsWith("UNTIL=20261013T113000Z", one.Value("RRULE"), StringComparison.Ordinal);
        Assert.Empty(new IcsSeries(Tuesdays, [cancelled], GoesOn: false).Events(Look, Year, Now));
    }

    private static Meeting Of(string date, MeetingTime time) =>
        Confirmed with { Key = OccurrenceKey.Of(Tuesdays.Id, Day(date)), Time = time };

    private static IReadOnlyList<IReadOnlyList<string>> Parts(IcsSeries series) =>
        Reading.Parts(IcsFile.Invitation(series.Events(Look, Year, Now)), "VEVENT");
}

using Mentorship.Domain.Calendar;
using Mentorship.Domain.Meetings.Series;
using static Mentorship.Domain.Tests.Calendar.ASchool;

namespace Mentorship.Domain.Tests.Meetings.Series;

public sealed class MeetingSeriesTests
{
    private static readonly MeetingSeries Tuesdays = new(
        new(new Guid("0199479a-5f00-7000-8000-000000000001")), new(Day("2026-10-20"), [DayOfWeek.Tuesday]), Time("14:30"), Moscow);

    [Fact]
    public void Holidays_are_skipped_and_keep_their_place_in_the_series()
    {
        var dates = Tuesdays.Occurrences(Year).Take(3).ToList();

        Assert.Equal([OccurrenceFate.Planned, OccurrenceFate.OnHoliday, OccurrenceFate.Planned], dates.Select(one => one.Fate));
        Assert.Equal(InMoscow("2026-11-03T14:30"), dates[2].Time.Start);
    }

    [Fact]
    public void A_holiday_may_move_the_meeting_to_the_next_school_day_under_its_own_key()
    {
        var shifted = (Tuesdays with { OnHolidays = HolidayRule.NextSchoolDay }).Occurrences(Year).ElementAt(1);

        Assert.Equal(OccurrenceFate.Shifted, shifted.Fate);
        Assert.Equal(Clock("2026-11-02T14:30"), shifted.Time.Local);
        Assert.Equal(Day("2026-10-27"), shifted.Key.Date);
    }

    [Fact]
    public void A_week_of_holidays_moves_one_meeting_not_five_onto_a_day()
    {
        var daily = Tuesdays with
        {
            Rhythm = new(Day("2026-10-26"), [DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday]),
            OnHolidays = HolidayRule.NextSchoolDay,
        };

        var holidays = daily.Occurrences(Year).Take(3).Select(one => one.Fate);

        Assert.Equal([OccurrenceFate.OnHoliday, OccurrenceFate.OnHoliday, OccurrenceFate.Shifted], holidays);
    }

    [Fact]
    public void A_meeting_does_not_move_onto_another_of_its_series_nor_over_more_than_a_week()
    {
        var mondays = Tuesdays with { OnHolidays = HolidayRule.NextSchoolDay, Rhythm = new(Day("2026-10-26"), [DayOfWeek.Monday]) };

        Assert.Equal(OccurrenceFate.OnHoliday, mondays.Occurrences(Year).First().Fate);
        var summer = mondays with { Rhythm = new(Day("2027-01-01"), [DayOfWeek.Friday]) { Count = 1 } };
        Assert.Equal(OccurrenceFate.OnHoliday, Assert.Single(summer.Occurrences(Year)).Fate);
    }

    [Fact]
    public void A_series_may_be_kept_whatever_the_school_does()
    {
        var kept = (Tuesdays with { OnHolidays = HolidayRule.Keep }).Occurrences(Year).ElementAt(1);

        Assert.Equal((OccurrenceFate.Planned, Clock("2026-10-27T14:30")), (kept.Fate, kept.Time.Local));
    }

    [Fact]
    public void One_date_may_be_moved_skipped_or_cancelled_apart_from_the_others()
    {
        var series = Tuesdays.With(Day("2026-10-20"), new OccurrenceChange.Moved(Clock("2026-10-22T09:00")))
            .With(Day("2026-11-03"), new OccurrenceChange.Skipped()).With(Day("2026-11-10"), new OccurrenceChange.Cancelled());

        var taking = series.Between(InMoscow("2026-10-19T00:00"), InMoscow("2026-11-18T00:00"), Year).ToList();

        Assert.Equal([InMoscow("2026-10-22T09:00"), InMoscow("2026-11-17T14:30")], taking.Select(one => one.Time.Start));
        Assert.Equal(Day("2026-10-20"), taking[0].Key.Date);
    }

    [Fact]
    public void A_date_moved_far_ahead_is_found_where_it_is_now()
    {
        var series = Tuesdays.With(Day("2026-12-01"), new OccurrenceChange.Moved(Clock("2026-10-21T09:00")));

        var week = series.Between(InMoscow("2026-10-19T00:00"), InMoscow("2026-10-26T00:00"), Year);

        Assert.Equal([Day("2026-10-20"), Day("2026-12-01")], week.Select(one => one.Key.Date!.Value));
    }

    [Fact]
    public void Complaint25_new_clock_rules_move_the_moment_and_not_the_hour_or_the_key()
    {
        var before = Tuesdays.Occurrences(Year).First();

        var after = (Tuesdays with { Zone = Zone("Europe/Samara") }).Occurrences(Year).First();

        Assert.Equal(before.Key, after.Key);
        Assert.Equal(before.Time.Local, after.Time.Local);
        Assert.Equal(before.Time.Start.AddHours(-1), after.Time.Start);
    }
}

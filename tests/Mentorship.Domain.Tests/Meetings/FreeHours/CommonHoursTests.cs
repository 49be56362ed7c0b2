using Mentorship.Domain.Calendar;
using Mentorship.Domain.HelpRequests;
using Mentorship.Domain.Meetings.FreeHours;
using static Mentorship.Domain.Tests.Calendar.ASchool;

namespace Mentorship.Domain.Tests.Meetings.FreeHours;

public sealed class CommonHoursTests
{
    private static readonly QuietHours Night = new(Moscow, Time("21:00"), Time("07:00"));

    private static readonly Wish Forty = new(InMoscow("2026-09-15T10:30"), TimeSpan.FromMinutes(40));

    private static readonly Attendee Mentor = From("08:00", "15:00");

    private static readonly Attendee Mentee = From("09:00", "16:00");

    [Fact]
    public void Three_suggestions_lie_on_three_days_after_the_lessons()
    {
        var found = CommonHours.Suggest([Mentor, Mentee], Forty);

        Assert.Equal(["2026-09-15T12:00", "2026-09-16T12:00", "2026-09-17T12:00"], found.Select(Local));
        Assert.All(found, span => Assert.Equal(TimeSpan.FromMinutes(40), span.Length));
    }

    [Fact]
    public void Known_lessons_free_the_others()
    {
        var free = new HashSet<(DayOfWeek, int)> { (DayOfWeek.Tuesday, 4) };

        var found = CommonHours.Suggest([Knowing(Mentor, free), Knowing(Mentee, free)], Forty with { Suggestions = 1 });

        Assert.Equal("2026-09-15T10:30", Local(Assert.Single(found)));
    }

    [Fact]
    public void What_is_arranged_already_is_not_free()
    {
        var busy = Mentee with { Arranged = [new(InMoscow("2026-09-15T12:00"), InMoscow("2026-09-15T13:05")), Span("2026-09-16")] };

        var found = CommonHours.Suggest([Mentor, busy], Forty);

        Assert.Equal(["2026-09-15T13:05", "2026-09-17T12:00", "2026-09-18T12:00"], found.Select(Local));
    }

    [Fact]
    public void Days_away_and_holidays_offer_nothing()
    {
        var week = new MomentSpan(InMoscow("2026-10-20T00:00"), InMoscow("2026-10-24T00:00"));
        var away = Mentor with { Calendar = Mentor.Calendar with { Away = [week] } };

        var found = CommonHours.Suggest([away, Mentee], Forty with { From = InMoscow("2026-10-20T08:00") });

        Assert.Equal(["2026-11-02T12:00", "2026-11-02T12:30", "2026-11-02T13:00"], found.Select(Local));
    }

    [Fact]
    public void Quiet_hours_are_those_of_each_persons_own_clock()
    {
        var east = new Attendee(Mentee.Calendar, new(Zone("Asia/Vladivostok"), Time("20:00"), Time("07:00")));

        var found = CommonHours.Suggest([Mentor, east], Forty);

        Assert.Equal("2026-09-15T12:00", Local(found[0]));
        Assert.Empty(CommonHours.Suggest([Mentor, east with { Quiet = east.Quiet with { From = Time("19:00") } }], Forty));
    }

    [Fact]
    public void Where_nobody_is_free_nothing_is_suggested()
    {
        Assert.Empty(CommonHours.Suggest([Mentor, From("15:00", "20:00")], Forty));
    }

    [Fact]
    public void Whatever_the_hours_a_suggestion_is_free_for_both()
    {
        var random = new Random(20260915);
        for (var round = 0; round < 200; round++)
        {
            var people = new[] { Somebody(random), Somebody(random) };

            var found = CommonHours.Suggest(people, Forty with { Suggestions = 5 });

            Assert.All(found, span => Assert.All(people, person => Assert.Contains(
                person.FreeOn(Moscow.DateOf(span.From)), free => free.From <= span.From && span.Until <= free.Until)));
            Assert.True(found.Select(span => span.From).Distinct().Count() == found.Count, $"round {round}");
        }
    }

    private static Attendee Somebody(Random random)
    {
        var from = random.Next(7, 13);
        var busy = Enumerable.Range(0, random.Next(6)).Select(_ => Forty.From.AddMinutes(random.Next(14 * 24 * 60)))
            .Select(start => new MomentSpan(start, start.AddMinutes(random.Next(10, 240)))).ToList();
        return From($"{from:00}:00", $"{from + random.Next(2, 9):00}:30") with { Arranged = busy };
    }

    private static Attendee From(string from, string until) =>
        new(new PersonCalendar(Year, WeekHours.Same(Weekdays, Time(from), Time(until))), Night);

    private static Attendee Knowing(Attendee person, HashSet<(DayOfWeek, int)> teaches) =>
        person with { Calendar = person.Calendar with { Teaches = teaches } };

    private static MomentSpan Span(string date) => new(InMoscow(date + "T00:00"), InMoscow(date + "T23:59"));

    private static string Local(MomentSpan span) => Moscow.LocalOf(span.From).ToString("yyyy-MM-dd'T'HH:mm", null);
}

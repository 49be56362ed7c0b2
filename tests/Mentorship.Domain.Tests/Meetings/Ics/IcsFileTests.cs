using System.Text;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Meetings.Ics;
using Mentorship.Domain.Meetings.Series;
using Mentorship.Domain.Tests.HelpRequests;
using static Mentorship.Domain.Tests.Calendar.ASchool;
using static Mentorship.Domain.Tests.Meetings.AMeeting;

namespace Mentorship.Domain.Tests.Meetings.Ics;

public sealed class IcsFileTests
{
    private const string Host = "mentor.example";

    private static readonly IcsEvent Event = IcsEvent.Of(Confirmed, "Встреча с А. П. С.", Host, Now) with
    {
        Organizer = IcsParty.Of(Mentor, "А. П. С.", Host), Attendees = [IcsParty.Of(Mentee, "Д. Р. К.", Host) with { Word = Rsvp.Comes }],
    };

    [Fact]
    public void An_invitation_says_when_by_the_clock_of_the_meeting()
    {
        var file = IcsFile.Invitation(Event);

        var one = Assert.Single(Reading.Parts(file, "VEVENT"));
        Assert.Contains("METHOD:REQUEST", Reading.Lines(file));
        Assert.Equal("TZID=Europe/Moscow:20260916T143000", one.Value("DTSTART"));
        Assert.Equal("PT40M", one.Value("DURATION"));
        Assert.Equal("20260915T070000Z", one.Value("DTSTAMP"));
        Assert.Equal("CONFIRMED", one.Value("STATUS"));
        Assert.Equal("CN=\"А. П. С.\":mailto:0000000000000000000000000000000a@mentor.example", one.Value("ORGANIZER"));
        Assert.StartsWith("CN=\"Д. Р. К.\";PARTSTAT=ACCEPTED", one.Value("ATTENDEE"), StringComparison.Ordinal);
    }

    [Fact]
    public void Complaint24_a_move_and_a_cancelling_keep_the_uid_and_raise_the_sequence()
    {
        var moved = Confirmed.MovedBy(Mentee, At("2026-09-17T13:20"), Now).Accepted().ConfirmedBy(Mentor, Now).Accepted();
        var cancelled = moved.CancelledBy(Mentor, Now).Accepted();

        var files = new[]
        {
            IcsFile.Invitation(Event), IcsFile.Invitation(IcsEvent.Of(moved, "Встреча", Host, Now)),
            IcsFile.Cancellation(IcsEvent.Of(cancelled, "Встреча", Host, Now)),
        };

        var events = files.Select(file => Reading.Parts(file, "VEVENT")[0]).ToList();
        Assert.Single(events.Select(one => one.Value("UID")).Distinct());
        Assert.Equal(events.Select(one => one.Value("SEQUENCE")).Order(), events.Select(one => one.Value("SEQUENCE")));
        Assert.Equal(3, events.Select(one => one.Value("SEQUENCE")).Distinct().Count());
        Assert.Contains("METHOD:CANCEL", Reading.Lines(files[2]));
        Assert.Equal("CANCELLED", events[2].Value("STATUS"));
    }

    [Fact]
    public void All_dates_of_a_series_share_a_uid()
    {
        var series = new SeriesId(new Guid("0199479a-5f00-7000-8000-000000000001"));

        Assert.Equal("0199479a5f0070008000000000000001@mentor.example", IcsEvent.UidOf(OccurrenceKey.Of(series, Day("2026-09-15")), Host));
    }

    [Theory]
    [InlineData("Europe/Moscow", "+0300")]
    [InlineData("Asia/Vladivostok", "+1000")]
    public void A_zone_without_clock_changes_has_one_rule(string zone, string offset)
    {
        var file = IcsFile.Invitation(Event with { Time = Event.Time with { Zone = Zone(zone) } });

        var rule = Assert.Single(Reading.Parts(file, "STANDARD"));
        Assert.Equal((offset, offset), (rule.Value("TZOFFSETFROM"), rule.Value("TZOFFSETTO")));
        Assert.Empty(Reading.Parts(file, "DAYLIGHT"));
        Assert.Equal(zone, Assert.Single(Reading.Parts(file, "VTIMEZONE")).Value("TZID"));
    }

    [Fact]
    public void A_zone_with_summer_time_names_every_change_around_the_meeting()
    {
        var file = IcsFile.Invitation(Event with { Time = Event.Time with { Zone = Berlin } });

        Assert.Equal(["20250330T020000", "20260329T020000", "20270328T020000"],
            Reading.Parts(file, "DAYLIGHT").Select(rule => rule.Value("DTSTART")));
        Assert.Equal(["19700101T000000", "20251026T030000", "20261025T030000", "20271031T030000"],
            Reading.Parts(file, "STANDARD").Select(rule => rule.Value("DTSTART")));
        Assert.All(Reading.Parts(file, "DAYLIGHT"), rule => Assert.Equal("+0200", rule.Value("TZOFFSETTO")));
    }

    [Fact]
    public void The_second_of_two_hours_alike_is_written_by_the_clock_of_utc()
    {
        var start = new DateTimeOffset(2026, 10, 25, 1, 30, 0, TimeSpan.Zero);

        var file = IcsFile.Invitation(Event with { Time = MeetingTime.At(start, Berlin, Event.Time.Length) });

        Assert.Contains("DTSTART:20261025T013000Z", Reading.Lines(file));
        Assert.Empty(Reading.Parts(file, "VTIMEZONE"));
    }

    [Fact]
    public void A_time_that_the_clocks_skip_is_written_as_the_one_that_exists()
    {
        var night = new MeetingTime(Clock("2026-03-29T02:30"), Berlin, TimeSpan.FromMinutes(40));

        Assert.Contains("DTSTART;TZID=Europe/Berlin:20260329T030000", Reading.Lines(IcsFile.Invitation(Event with { Time = night })));
    }

    [Fact]
    public void A_feed_holds_each_zone_once_and_every_meeting()
    {
        var far = Event with { Uid = "far@x", Time = Event.Time with { Zone = Berlin }, State = MeetingState.Cancelled };

        var file = IcsFile.Feed("Встречи, наставник", Event, far, Event with { Uid = "next@x" });

        Assert.Equal(2, Reading.Parts(file, "VTIMEZONE").Count);
        Assert.Equal(["CONFIRMED", "CANCELLED", "CONFIRMED"], Reading.Parts(file, "VEVENT").Select(one => one.Value("STATUS")));
        Assert.Contains(@"X-WR-CALNAME:Встречи\, наставник", Reading.Lines(file));
        Assert.Contains("METHOD:PUBLISH", Reading.Lines(file));
    }

    [Fact]
    public void A_feed_without_meetings_is_still_a_calendar()
    {
        Assert.Equal("END:VCALENDAR", Reading.Lines(IcsFile.Feed("Встречи"))[^1]);
    }

    [Fact]
    public void No_line_is_longer_than_75_octets_and_no_letter_is_cut()
    {
        var agenda = string.Concat(Enumerable.Repeat("Разбор открытого урока 👩‍🏫 и план на четверть; ", 20));

        var file = IcsFile.Invitation(Event with { Description = agenda });

        Assert.All(file.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.DoesNotContain('\uFFFD', file);
        Assert.Equal(agenda.Trim().Replace(";", @"\;", StringComparison.Ordinal), Reading.Parts(file, "VEVENT")[0].Value("DESCRIPTION"));
    }

    [Fact]
    public void What_people_type_cannot_become_a_line_of_the_file()
    {
        var nasty = Event with
        {
            Summary = "Встреча\r\nEND:VEVENT\nBEGIN:VEVENT", Description = "a,b;c\\d\u0007", Place = new("каб. 12\rSTATUS:CANCELLED"),
            Attendees = [IcsParty.Of(Mentee, "Д\"\r\nX:1", Host)],
        };

        var one = Assert.Single(Reading.Parts(IcsFile.Invitation(nasty), "VEVENT"));

        Assert.Equal(@"Встреча\nEND:VEVENT\nBEGIN:VEVENT", one.Value("SUMMARY"));
        Assert.Equal(@"a\,b\;c\\d", one.Value("DESCRIPTION"));
        Assert.Equal("CONFIRMED", one.Value("STATUS"));
        Assert.StartsWith("CN=\"Д'X:1\";", one.Value("ATTENDEE"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_is_a_place_to_go_and_an_address_to_open()
    {
        var one = Reading.Parts(IcsFile.Invitation(Event with { Place = new("https://meet.example/a,b") }), "VEVENT")[0];

        Assert.Equal("https://meet.example/a,b", one.Value("URL"));
        Assert.Equal(@"https://meet.example/a\,b", one.Value("LOCATION"));
    }
}

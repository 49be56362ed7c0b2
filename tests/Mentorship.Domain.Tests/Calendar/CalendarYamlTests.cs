using Mentorship.Domain.Calendar;
using Mentorship.Features.Shared.Calendar;
using static Mentorship.Domain.Tests.Calendar.ASchool;

namespace Mentorship.Domain.Tests.Calendar;

public sealed class CalendarYamlTests
{
    private const string File = """
        schema: school-calendar/1
        zone: Europe/Moscow
        bells:
          - days: [mon, tue, wed, thu, fri]
            hours: ["08:30-09:10", "09:20-10:00"]
          - days: [sat]
            hours: ["09:00-09:40"]
        working_hours:
          - days: [mon, tue, wed, thu, fri]
            hours: ["08:00-12:00", "13:00-17:00"]
        quarters:
          - { name: 1 четверть, from: 2026-09-01, until: 2026-10-25 }
          - { name: 2 четверть, from: 2026-11-02, until: 2026-12-30 }
        holidays:
          - { name: День народного единства, from: 2026-11-04 }
        exam_weeks:
          - { name: контрольные, from: 2026-12-14, until: 2026-12-18 }
        taught_as:
          2026-11-08: mon
        """;

    [Fact]
    public void A_calendar_is_read_with_bells_quarters_holidays_exams_and_worked_days()
    {
        var hours = CalendarYaml.Read(File);

        var school = hours.School;
        Assert.Equal(Moscow, school.Zone);
        Assert.Equal(2, school.LessonAt(InMoscow("2026-09-15T09:30"))?.Number);
        Assert.Equal(1, school.LessonAt(InMoscow("2026-09-19T09:30"))?.Number);
        Assert.Equal((DayKind.Holiday, DayKind.Holiday), (school.KindOf(Day("2026-10-28")), school.KindOf(Day("2026-11-04"))));
        Assert.Equal((DayKind.Exam, DayKind.School), (school.KindOf(Day("2026-12-15")), school.KindOf(Day("2026-11-08"))));
        Assert.Equal(InMoscow("2026-09-15T13:30"), hours.After(InMoscow("2026-09-15T11:30"), TimeSpan.FromHours(1)));
    }

    [Fact]
    public void A_section_that_was_emptied_says_nothing()
    {
        var hours = CalendarYaml.Read("""
            schema: school-calendar/1
            zone: Europe/Moscow
            bells:
              -
            holidays:
            exam_weeks:
            taught_as:
            working_hours:
              - days: [mon]
                hours:
            """);

        Assert.Equal(DayKind.School, hours.School.KindOf(Day("2026-12-15")));
    }

    [Fact]
    public void A_calendar_without_bells_works_from_monday_to_friday()
    {
        var hours = CalendarYaml.Read("schema: school-calendar/1\nzone: Asia/Vladivostok\n");

        Assert.Equal(BellSchedule.Unknown, hours.School.Bells);
    }

    [Theory]
    [InlineData("school-calendar/1", "school-calendar/2", "schema")]
    [InlineData("Europe/Moscow", "Europe/Moskau", "Europe/Moskau")]
    [InlineData("\"09:20-10:00\"", "\"09:00-10:00\"", "09:00-10:00")]
    [InlineData("\"09:20-10:00\"", "\"9:20\"", "9:20")]
    [InlineData("[sat]", "[mon]", "twice")]
    [InlineData("[sat]", "[Суббота]", "no weekday")]
    [InlineData("until: 2026-10-25", "until: 2026-08-25", "1 четверть")]
    [InlineData("from: 2026-11-04", "from: 4.11.2026", "4.11.2026")]
    [InlineData("exam_weeks:", "exams:", "exams")]
    [InlineData("holidays:", "quarters:", "line ")]
    public void What_is_wrong_is_named(string text, string wrong, string named)
    {
        var fault = Assert.Throws<CalendarFault>(() => CalendarYaml.Read(File.Replace(text, wrong, StringComparison.Ordinal)));

        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_no_calendar()
    {
        Assert.Throws<CalendarFault>(() => CalendarYaml.Read(""));
    }
}

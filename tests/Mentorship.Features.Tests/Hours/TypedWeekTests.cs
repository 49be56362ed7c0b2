using System.Globalization;
using Mentorship.Features.Hours;

namespace Mentorship.Features.Tests.Hours;

public sealed class TypedWeekTests
{
    [Theory]
    [InlineData("пн-пт 9-17", "1=09:00-17:00;2=09:00-17:00;3=09:00-17:00;4=09:00-17:00;5=09:00-17:00")]
    [InlineData("Пн – Вт 9:30–17.15, сб 10-13", "1=09:30-17:15;2=09:30-17:15;6=10:00-13:00")]
    [InlineData("пн, ср и пятница с 9 до 12", "1=09:00-12:00;3=09:00-12:00;5=09:00-12:00")]
    [InlineData("вторник 14-17 9-12", "2=09:00-12:00,14:00-17:00")]
    [InlineData("с пн по вт: 8-9", "1=08:00-09:00;2=08:00-09:00")]
    [InlineData("сб-пн 8-9", "0=08:00-09:00;1=08:00-09:00;6=08:00-09:00")]
    [InlineData("mon-tue 9-17", "1=09:00-17:00;2=09:00-17:00")]
    [InlineData("выходные 10-12", "0=10:00-12:00;6=10:00-12:00")]
    public void Hours_are_read_as_people_write_them(string typed, string stored)
    {
        Assert.Equal(stored, WeekText.Of(TypedWeek.Hours(typed)!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("9-17")]
    [InlineData("пн")]
    [InlineData("пн 17-9")]
    [InlineData("пн 9-25")]
    [InlineData("пн 9-12, 11-13")]
    [InlineData("пн 9-17, вт")]
    [InlineData("когда-нибудь 9-17")]
    [InlineData("- — -")]
    public void What_is_not_clear_is_not_guessed(string typed)
    {
        Assert.Null(TypedWeek.Hours(typed));
    }

    [Theory]
    [InlineData("пн 1-4, вт 2", "1=1,2,3,4;2=2")]
    [InlineData("пн 1, 3 5-6; чт уроки 2", "1=1,3,5,6;4=2")]
    public void Lessons_are_read_as_people_write_them(string typed, string stored)
    {
        Assert.Equal(stored, WeekText.Of(TypedWeek.Lessons(typed)!));
    }

    [Theory]
    [InlineData("пн 4-1")]
    [InlineData("пн 0")]
    [InlineData("пн 16")]
    [InlineData("1-4")]
    public void Lessons_that_cannot_be_are_refused(string typed)
    {
        Assert.Null(TypedWeek.Lessons(typed));
    }

    [Theory]
    [InlineData("20.09", null, "2026-09-20")]
    [InlineData("до 20.09.2026", null, "2026-09-20")]
    [InlineData("завтра", null, "2026-09-16")]
    [InlineData("1.02", null, "2027-02-01")]
    [InlineData("1.11-14.11", "2026-11-01", "2026-11-15")]
    [InlineData("с 28.12 до 10.01", "2026-12-28", "2027-01-11")]
    [InlineData("8.09-20.09", null, "2026-09-21")]
    public void Days_of_a_pause_lie_ahead(string typed, string? from, string back)
    {
        var pause = TypedDays.Pause(typed, new DateOnly(2026, 9, 15));

        Assert.Equal((from is null ? null : Day(from), Day(back)), pause);
    }

    [Theory]
    [InlineData("28.12-8.01", "2027-01-03", null, "2027-01-09")]
    [InlineData("28.12-8.01", "2026-12-30", null, "2027-01-09")]
    [InlineData("28.12-8.01", "2026-12-20", "2026-12-28", "2027-01-09")]
    [InlineData("28.12-8.01", "2027-01-09", "2027-12-28", "2028-01-09")]
    [InlineData("1.11-14.11", "2026-11-20", "2027-11-01", "2027-11-15")]
    public void A_leave_over_New_Year_may_have_begun(string typed, string today, string? from, string back)
    {
        var pause = TypedDays.Pause(typed, Day(today));

        Assert.Equal((from is null ? null : Day(from), Day(back)), pause);
    }

    [Theory]
    [InlineData("пн, ср 9-17", null)]
    [InlineData("завтра 9-17", 16)]
    [InlineData("18.09 9-13", 18)]
    public void Duty_is_on_a_date_or_on_weekdays(string typed, int? day)
    {
        var turn = Assert.Single(DutyWords.Read(typed, new DateOnly(2026, 9, 15))!);

        Assert.Equal(day, turn.Date?.Day);
    }

    private static DateOnly Day(string date) => DateOnly.Parse(date, CultureInfo.InvariantCulture);
}

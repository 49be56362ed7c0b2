using Mentorship.Conversations;

namespace Mentorship.Pipeline.Tests.Texts;

public sealed class MomentsTests
{
    [Theory]
    [InlineData("2026-09-15T14:30:00+03:00", "о встрече: сегодня в 14:30")]
    [InlineData("2026-09-15T00:00:00+03:00", "о встрече: сегодня в 0:00")]
    [InlineData("2026-09-15T23:59:59+03:00", "о встрече: сегодня в 23:59")]
    [InlineData("2026-09-16T00:00:00+03:00", "о встрече: завтра в 0:00")]
    [InlineData("2026-09-16T09:00:00+03:00", "о встрече: завтра в 9:00")]
    [InlineData("2026-09-14T23:59:00+03:00", "о встрече: пн, 14 сентября, 23:59")]
    [InlineData("2026-09-17T14:30:00+03:00", "о встрече: чт, 17 сентября, 14:30")]
    [InlineData("2027-05-25T14:30:00+03:00", "о встрече: вт, 25 мая, 14:30")]
    [InlineData("2027-09-16T14:30:00+03:00", "о встрече: чт, 16 сентября 2027, 14:30")]
    public void A_moment_is_told_from_the_readers_today(string at, string expected)
    {
        var text = Shown.Text("о встрече: {at, moment}", ("at", Moment(at)));

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("ru", "Asia/Kamchatka", "x: завтра в 2:30")]
    [InlineData("ru", "Europe/Moscow", "x: сегодня в 17:30")]
    [InlineData("en", "America/New_York", "x: today at 10:30")]
    [InlineData("tt", "Europe/Moscow", "x: бүген, 17:30")]
    public void Each_reader_is_told_in_the_own_zone_and_language(string locale, string zone, string expected)
    {
        var files = FilesOfTexts.Of("""{"sample":"x: {at}"}""", """{"sample":"x: {at}"}""").With("tt", """{"sample":"x: {at}"}""");
        var reader = new Reader(locale, TimeZoneInfo.FindSystemTimeZoneById(zone));

        var text = Phrasebook.Load(files).Plain(new Phrase("sample", ("at", Moment("2026-09-15T14:30:00Z"))), reader, Shown.Now);

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("Europe/Moscow", "2026-09-15T20:59:59Z", "x: завтра")]
    [InlineData("Europe/Moscow", "2026-09-15T21:00:00Z", "x: сегодня")]
    [InlineData("Pacific/Apia", "2026-09-15T10:59:00Z", "x: завтра")]
    [InlineData("Pacific/Apia", "2026-09-15T11:00:00Z", "x: сегодня")]
    public void Midnight_is_that_of_the_reader(string zone, string now, string expected)
    {
        var reader = new Reader("ru", TimeZoneInfo.FindSystemTimeZoneById(zone));
        var phrase = new Phrase("sample", ("day", new DateOnly(2026, 9, 16)));

        var text = Shown.Book("x: {day}").Plain(phrase, reader, Moment(now));

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("time", "x 9:05", "x 9:05")]
    [InlineData("day", "x завтра", "x tomorrow")]
    [InlineData("short", "x 16.09", "x 16 Sep")]
    [InlineData("date", "x 16 сентября", "x 16 September")]
    [InlineData("weekday", "x ср, 16 сентября", "x Wed 16 September")]
    [InlineData("slot", "x ср, 16 сентября, 9:05", "x Wed 16 September, 9:05")]
    [InlineData("brief", "x 16 сентября, 9:05", "x 16 September, 9:05")]
    [InlineData("moment", "x завтра в 9:05", "x tomorrow at 9:05")]
    public void Each_style_has_its_form(string style, string russian, string english)
    {
        var at = Moment("2026-09-16T09:05:00+03:00");

        var shown = (Shown.Text($"x {{at, {style}}}", ("at", at)), Shown.InEnglish($"x {{at, {style}}}", ("at", at)));

        Assert.Equal((russian, english), shown);
    }

    [Fact]
    public void A_brief_moment_of_today_is_its_clock()
    {
        var text = Shown.Text("до {at, brief}", ("at", Moment("2026-09-15T10:05:00+03:00")));

        Assert.Equal("до 10:05", text);
    }

    [Theory]
    [InlineData(2026, 1, 20, "x 20.01")]
    [InlineData(2025, 12, 20, "x 20.12.2025")]
    [InlineData(2027, 1, 20, "x 20.01")]
    public void The_year_is_told_only_of_distant_days(int year, int month, int day, string expected)
    {
        var text = Shown.Text("x {day, short}", ("day", new DateOnly(year, month, day)));

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData("{at, slot}", "Ср, 16 сентября, 14:30")]
    [InlineData("Было\n<b>{at}</b>", "Было\nЗавтра в 14:30")]
    public void A_day_that_begins_a_line_has_a_capital_letter(string template, string expected)
    {
        var text = Shown.Text(template, ("at", Moment("2026-09-16T14:30:00+03:00")));

        Assert.Equal(expected, text);
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

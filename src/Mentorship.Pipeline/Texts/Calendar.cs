using System.Globalization;
using System.Text;

namespace Mentorship.Pipeline.Texts;

/// <summary>Writes days and clocks in the words of a language, as seen from the reader's today.</summary>
internal readonly ref struct Calendar(StringBuilder to, Language language, DateOnly today)
{
    // Beyond these a day without a year could be taken for its namesake.
    private const int DaysBack = 90;
    private const int DaysAhead = 300;

    public void Write(DateTime local, Style style)
    {
        var day = DateOnly.FromDateTime(local);
        if (style is Style.Usual) style = Style.Moment;
        if (style is not Style.Time && !(style is Style.Brief && day == today)) Write(day, style);
        if (style is Style.Time or Style.Moment or Style.Slot or Style.Brief) Clock(local, Before(day, style));
    }

    public void Write(DateOnly day, Style style)
    {
        var near = style is Style.Usual or Style.Day or Style.Moment ? Near(day) : null;
        if (near is not null) to.Append(near);
        else if (style is Style.Short) Short(day);
        else Long(day, style is not (Style.Date or Style.Brief));
    }

    private string Before(DateOnly day, Style style) => style switch
    {
        Style.Time => "",
        Style.Brief when day == today => "",
        Style.Moment when Near(day) is not null => language.At,
        _ => ", ",
    };

    private string? Near(DateOnly day) =>
        day == today ? language.Today : day.DayNumber - today.DayNumber == 1 ? language.Tomorrow : null;

    private void Clock(DateTime local, string before) =>
        to.Append(before).Append(CultureInfo.InvariantCulture, $"{local.Hour}:{local.Minute:00}");

    private void Short(DateOnly day)
    {
        if (language.ShortDayIsDigits) to.Append(CultureInfo.InvariantCulture, $"{day.Day:00}.{day.Month:00}");
        else to.Append(day.Day).Append(' ').Append(language.Months[day.Month - 1].AsSpan(0, 3));
        Year(day, language.ShortDayIsDigits ? '.' : ' ');
    }

    private void Long(DateOnly day, bool weekday)
    {
        if (weekday) to.Append(language.Weekdays[(int)day.DayOfWeek]).Append(language.AfterWeekday);
        to.Append(day.Day).Append(' ').Append(language.Months[day.Month - 1]);
        Year(day, ' ');
    }

    private void Year(DateOnly day, char before)
    {
        var ahead = day.DayNumber - today.DayNumber;
        if (day.Year != today.Year && ahead is < -DaysBack or > DaysAhead) to.Append(before).Append(day.Year);
    }
}

namespace Mentorship.Features.Shared.Calendar;

/// <summary>The file as it is written, before anything is checked.</summary>
internal sealed class CalendarFile
{
    public string? Schema { get; set; }

    public string? Zone { get; set; }

    public List<WeekdaysFile> Bells { get; set => field = Blanks.Dropped(value); } = [];

    public List<WeekdaysFile> WorkingHours { get; set => field = Blanks.Dropped(value); } = [];

    public List<SpanFile> Quarters { get; set => field = Blanks.Dropped(value); } = [];

    public List<SpanFile> Holidays { get; set => field = Blanks.Dropped(value); } = [];

    public List<SpanFile> ExamWeeks { get; set => field = Blanks.Dropped(value); } = [];

    public Dictionary<string, string> TaughtAs { get; set => field = value ?? []; } = [];
}

/// <summary>Some weekdays that share their hours, each written as «08:30-09:10».</summary>
internal sealed class WeekdaysFile
{
    public List<string> Days { get; set => field = Blanks.Dropped(value); } = [];

    public List<string> Hours { get; set => field = Blanks.Dropped(value); } = [];
}

/// <summary>Named days, the last one included; a single day needs no end.</summary>
internal sealed class SpanFile
{
    public string? Name { get; set; }

    public string? From { get; set; }

    public string? Until { get; set; }
}

/// <summary>A list whose last line somebody took out, or a dash with nothing behind it, says nothing; YAML makes a null of either.</summary>
internal static class Blanks
{
    public static List<T> Dropped<T>(List<T>? list) => list?.FindAll(item => item is not null) ?? [];
}

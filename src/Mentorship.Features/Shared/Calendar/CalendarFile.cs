namespace Mentorship.Features.Shared.Calendar;

/// <summary>The file as it is written, before anything is checked.</summary>
internal sealed class CalendarFile
{
    public string? Schema { get; set; }

    public string? Zone { get; set; }

    public List<WeekdaysFile> Bells { get; set; } = [];

    public List<WeekdaysFile> WorkingHours { get; set; } = [];

    public List<SpanFile> Quarters { get; set; } = [];

    public List<SpanFile> Holidays { get; set; } = [];

    public List<SpanFile> ExamWeeks { get; set; } = [];

    public Dictionary<string, string> TaughtAs { get; set; } = [];
}

/// <summary>Some weekdays that share their hours, each written as «08:30-09:10».</summary>
internal sealed class WeekdaysFile
{
    public List<string> Days { get; set; } = [];

    public List<string> Hours { get; set; } = [];
}

/// <summary>Named days, the last one included; a single day needs no end.</summary>
internal sealed class SpanFile
{
    public string? Name { get; set; }

    public string? From { get; set; }

    public string? Until { get; set; }
}

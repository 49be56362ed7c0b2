namespace Mentorship.Features.Hours;

/// <summary>The words of bringing in the calendar of the school.</summary>
internal static class CalendarTexts
{
    public const string Now = "calendar.now";
    public const string None = "calendar.none";
    public const string Bring = "calendar.button.bring";
    public const string Sample = "calendar.button.sample";
    public const string SampleCaption = "calendar.sample";
    public const string Question = "calendar.question";
    public const string Stopped = "calendar.stopped";
    public const string NotAFile = "calendar.not-a-file";
    public const string TooBig = "calendar.too-big";
    public const string Reading = "calendar.reading";
    public const string NotBrought = "calendar.not-brought";
    public const string NotText = "calendar.not-text";
    public const string Fault = "calendar.fault";
    public const string FaultAtLine = "calendar.fault-at-line";
    public const string Trouble = "calendar.trouble.";
    public const string Again = "calendar.button.again";
    public const string Preview = "calendar.preview";
    public const string PutButton = "calendar.button.put";
    public const string Keep = "calendar.button.keep";
    public const string IsPut = "calendar.put";
    public const string Gone = "calendar.gone";
    public const string Bells = "calendar.bells";
    public const string BellsDay = "calendar.bells-day";
    public const string NoBells = "calendar.no-bells";
    public const string Hours = "calendar.hours";
    public const string NoHours = "calendar.no-hours";
    public const string Quarters = "calendar.quarters";
    public const string NoQuarters = "calendar.no-quarters";
    public const string Holidays = "calendar.holidays";
    public const string NoHolidays = "calendar.no-holidays";
    public const string Exams = "calendar.exams";
    public const string NoExams = "calendar.no-exams";
    public const string Worked = "calendar.worked";
    public const string NoWorked = "calendar.no-worked";
    public const string WorkedDay = "calendar.worked-day";
    public const string Days = "calendar.days";
    public const string OneDay = "calendar.one-day";
    public const string More = "calendar.more";
    public const string HomeEnds = "calendar.home-ends";
    public const string HomeEnded = "calendar.home-ended";
}

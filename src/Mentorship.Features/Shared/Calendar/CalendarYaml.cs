using System.Globalization;
using Mentorship.Domain.Calendar;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Mentorship.Features.Shared.Calendar;

/// <summary>Reads the calendar of an organisation: bells, working hours, quarters, holidays, exam weeks and worked days off.</summary>
public static class CalendarYaml
{
    private const string Schema = "school-calendar/1";

    /// <exception cref="CalendarFault">The file cannot be used; the message says where and why.</exception>
    public static OpenHours Read(string yaml)
    {
        var file = Parse(yaml);
        if (file.Schema != Schema) throw CalendarWords.Fault($"schema: it must be {Schema}", CalendarTrouble.Schema, "schema", file.Schema);
        var lessons = Week(file.Bells, "bells");
        var school = new SchoolCalendar(CalendarWords.Zone(file.Zone), lessons.Count == 0 ? BellSchedule.Unknown : Bells(lessons))
        {
            Quarters = Spans(file.Quarters, "quarters"), Holidays = Spans(file.Holidays, "holidays"),
            ExamWeeks = Spans(file.ExamWeeks, "exam_weeks"), TaughtAs = TaughtAs(file.TaughtAs),
        };
        return new OpenHours(school, new WeekHours(Week(file.WorkingHours, "working_hours")));
    }

    private static CalendarFile Parse(string yaml)
    {
        try
        {
            var reader = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).WithDuplicateKeyChecking().Build();
            return reader.Deserialize<CalendarFile?>(yaml) ?? throw new CalendarFault("the file is empty") { Trouble = CalendarTrouble.Empty };
        }
        catch (YamlException trouble)
        {
            throw new CalendarFault($"line {trouble.Start.Line}: {trouble.InnerException?.Message ?? trouble.Message}", trouble)
            {
                Trouble = CalendarTrouble.Writing, Line = trouble.Start.Line,
            };
        }
    }

    private static BellSchedule Bells(Dictionary<DayOfWeek, IReadOnlyList<HourSpan>> week) => new(week.ToDictionary(
        day => day.Key,
        day => (IReadOnlyList<Lesson>)[.. day.Value.Select((hours, index) => new Lesson(index + 1, hours.From, hours.Until))]));

    private static Dictionary<DayOfWeek, IReadOnlyList<HourSpan>> Week(List<WeekdaysFile> parts, string place)
    {
        var week = new Dictionary<DayOfWeek, IReadOnlyList<HourSpan>>();
        foreach (var part in parts)
        {
            var hours = InOrder([.. part.Hours.Select(word => CalendarWords.Hours(word, place))], place);
            foreach (var word in part.Days)
                if (!week.TryAdd(CalendarWords.Weekday(word, place), hours)) throw CalendarWords.Fault($"{place}: '{word}' stands there twice", CalendarTrouble.Twice, place, word);
        }
        return week;
    }

    private static List<HourSpan> InOrder(List<HourSpan> hours, string place) =>
        hours.Zip(hours.Skip(1)).FirstOrDefault(pair => pair.Second.From < pair.First.Until) is { Second: var late } && late != default
            ? throw CalendarWords.Fault(
                $"{place}: {late.From:HH:mm}-{late.Until:HH:mm} begins before the one above it ends",
                CalendarTrouble.Overlap, place, string.Create(CultureInfo.InvariantCulture, $"{late.From:HH:mm}-{late.Until:HH:mm}"))
            : hours;

    private static List<NamedDays> Spans(List<SpanFile> spans, string place) => [.. spans.Select(span => Span(span, place))];

    private static NamedDays Span(SpanFile span, string place)
    {
        var from = CalendarWords.Date(span.From, place);
        var until = span.Until is null ? from : CalendarWords.Date(span.Until, place);
        if (string.IsNullOrWhiteSpace(span.Name)) throw CalendarWords.Fault(
            $"{place}: the days from {from:yyyy-MM-dd} have no name", CalendarTrouble.NoName, place, span.From);
        return until < from ? throw CalendarWords.Fault(
            $"{place}: '{span.Name}' ends before it begins", CalendarTrouble.EndsEarly, place, span.Name) : new(span.Name, from, until);
    }

    private static Dictionary<DateOnly, DayOfWeek> TaughtAs(Dictionary<string, string> days) => days.ToDictionary(
        day => CalendarWords.Date(day.Key, "taught_as"), day => CalendarWords.Weekday(day.Value, "taught_as"));
}

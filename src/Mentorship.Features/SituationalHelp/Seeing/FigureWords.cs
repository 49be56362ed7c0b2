using Mentorship.Conversations;
using Mentorship.Domain.HelpRequests;

namespace Mentorship.Features.SituationalHelp;

/// <summary>The figures of a period in words: a figure first, unanswered questions never left out.</summary>
internal static class FigureWords
{
    private const int HoursTogether = 3;

    public static Phrase Of(IReadOnlyList<FigureRow> rows, ShowFigures asked, TimeZoneInfo zone)
    {
        var period = ("period", (Arg)Spans.Of(TimeSpan.FromDays(asked.Days)));
        if (rows.Count == 0) return new Phrase(FigureTexts.None, period);
        var lines = asked.ByTime ? [.. ByDay(rows, zone), .. ByHour(rows, zone)] : ByDirection(rows);
        return new Phrase(FigureTexts.Summary, period, ("count", rows.Count), ("answers", Answers(rows)), ("silent", Silent(rows)),
            ("title", new Phrase(asked.ByTime ? FigureTexts.Times : FigureTexts.Directions)), ("lines", Speaking.Joined(SharedTexts.Line, lines)));
    }

    private static Phrase Answers(IReadOnlyList<FigureRow> rows) => FirstAnswers.Of(rows.Select(row => row.FirstAnswer)) switch
    {
        { Median: { } half, NineOfTen: { } most } => new Phrase(FigureTexts.Answers, ("half", Minutes(half)), ("most", Minutes(most))),
        { Median: { } half } => new Phrase(FigureTexts.AnswersMissing, ("half", Minutes(half))),
        _ => new Phrase(FigureTexts.AnswersMissing, ("half", Speaking.Verbatim("—"))),
    };

    private static Phrase Silent(IReadOnlyList<FigureRow> rows)
    {
        var all = FirstAnswers.Of(rows.Select(row => row.FirstAnswer));
        var silent = rows.Where(row => row.FirstAnswer is null).ToList();
        return new Phrase(FigureTexts.Silent, ("count", all.Unanswered), ("percent", all.PercentUnanswered),
            ("withdrawn", silent.Count(row => row.Now is RequestState.Withdrawn)), ("waiting", silent.Count(row => row.Now.IsOpen())));
    }

    private static IEnumerable<Phrase> ByDirection(IReadOnlyList<FigureRow> rows) => rows.GroupBy(row => row.About)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
        .Select(group => Line(group.Key is { } direction ? Tags.Button(direction) : FigureTexts.NoDirection, group));

    private static IEnumerable<Phrase> ByDay(IReadOnlyList<FigureRow> rows, TimeZoneInfo zone) => rows
        .GroupBy(row => Asked(row, zone).DayOfWeek).OrderBy(group => ((int)group.Key + 6) % 7)
        .Select(group => Line($"{FigureTexts.Day}{group.Key.ToString()[..3].ToLowerInvariant()}", group));

    private static IEnumerable<Phrase> ByHour(IReadOnlyList<FigureRow> rows, TimeZoneInfo zone) => rows
        .GroupBy(row => Asked(row, zone).Hour / HoursTogether * HoursTogether).OrderBy(group => group.Key)
        .Select(group => Line(new Phrase(FigureTexts.Hours, ("from", group.Key), ("until", group.Key + HoursTogether)), group));

    private static Phrase Line(Phrase name, IEnumerable<FigureRow> rows)
    {
        var all = FirstAnswers.Of(rows.Select(row => row.FirstAnswer));
        (string, Arg)[] common = [("name", name), ("count", all.Asked), ("half", all.Median is { } half ? Minutes(half) : Speaking.Verbatim("—"))];
        return all.Unanswered == 0 ? new Phrase(FigureTexts.Line, common) : new Phrase(FigureTexts.LineSilent, [.. common, ("silent", all.Unanswered)]);
    }

    private static DateTimeOffset Asked(FigureRow row, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(Moments.Of(row.AskedAt), zone);

    private static Phrase Minutes(TimeSpan span) => Waited.For((long)Math.Ceiling(span.TotalMinutes));
}

using Mentorship.Domain.Calendar;

namespace Mentorship.Domain.Meetings.FreeHours;

/// <summary>Finds time that is free for everybody, so that nobody has to write «а когда вам удобно?».</summary>
public static class CommonHours
{
    /// <summary>The first suggestions in order of time, on as many different days as there are.</summary>
    public static IReadOnlyList<MomentSpan> Suggest(IReadOnlyList<Attendee> people, Wish wish)
    {
        var first = people[0].Calendar.School.Zone.DateOf(wish.From);
        var days = Enumerable.Range(0, wish.Days).Select(day => StartsOn(first.AddDays(day), people, wish)).ToList();
        return [.. days.SelectMany((starts, day) => starts.Take(wish.Suggestions).Select((span, rank) => (span, rank, day)))
            .OrderBy(one => one.rank).ThenBy(one => one.day).Take(wish.Suggestions).Select(one => one.span).OrderBy(span => span.From)];
    }

    /// <summary>The time on a date in which all of them are free, in order.</summary>
    public static IEnumerable<MomentSpan> FreeOn(DateOnly date, IReadOnlyList<Attendee> people) => people.Skip(1)
        .Aggregate(people[0].FreeOn(date), (common, person) => Both(common, [.. person.FreeOn(date)]));

    private static IEnumerable<MomentSpan> Both(IEnumerable<MomentSpan> some, List<MomentSpan> others) =>
        some.SelectMany(one => others.Select(one.Common)).Where(span => !span.IsEmpty);

    private static IEnumerable<MomentSpan> StartsOn(DateOnly date, IReadOnlyList<Attendee> people, Wish wish) => FreeOn(date, people)
        .SelectMany(span => Cut(span with { From = OnGrid(span.From > wish.From ? span.From : wish.From, wish.Grid) }, wish));

    private static IEnumerable<MomentSpan> Cut(MomentSpan free, Wish wish)
    {
        for (var from = free.From; from + wish.Length <= free.Until; from += wish.Stride)
            yield return new(from, from + wish.Length);
    }

    private static DateTimeOffset OnGrid(DateTimeOffset moment, TimeSpan grid)
    {
        var over = moment.Ticks % grid.Ticks;
        return over == 0 ? moment : moment.AddTicks(grid.Ticks - over);
    }
}

using Mentorship.Conversations;
using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features.Hours;

/// <summary>«Изменить часы».</summary>
internal sealed record ChangeHours;

/// <summary>A weekday comes in or goes.</summary>
internal sealed record ToggleDay(DayOfWeek Day);

/// <summary>The same hours on all days that are chosen.</summary>
internal sealed record SetSpan(TimeOnly From, TimeOnly Until);

/// <summary>«Как в школе».</summary>
internal sealed record UseSchoolHours;

/// <summary>Hours that somebody wrote, as the table keeps them.</summary>
internal sealed record KeepHours(string Week);

/// <summary>One's own hours by taps: days, then one of the usual spans.</summary>
internal sealed class ChangeHoursHandler(PersonCalendars calendars, WeekStore store)
    : IHandle<ChangeHours>, IHandle<ToggleDay>, IHandle<SetSpan>, IHandle<UseSchoolHours>, IHandle<KeepHours>
{
    private static readonly HourSpan[] Offered = [Span(8, 15), Span(9, 17), Span(13, 18)];

    public async Task<Replies> HandleAsync(ChangeHours command, Occasion on, CancellationToken ct)
    {
        var mine = await calendars.OfAsync(on.Acting(), on.Now, ct);
        var (week, isOwn) = (mine.Working, mine.IsOwn);
        var days = WeekWords.Week.Select(day => Speaking.Choice(WeekWords.Label(day), week.Of(day).Count > 0, new ToggleDay(day))).ToList();
        var spans = Offered.Select(span => Speaking.Choice(Label(span), HasOnly(week, span), new SetSpan(span.From, span.Until))).ToList();
        var text = new Phrase(HoursTexts.Change, ("hours", week.Days.Count > 0 ? WeekWords.Of(week) : HoursTexts.Never));
        return Replies.Screen(on.Chat, text,
        [
            [.. days[..3]], [.. days[3..6]],
            [days[6], Speaking.Choice(HoursTexts.UseSchool, !isOwn, new UseSchoolHours())],
            [.. spans[..2]], [spans[2], new(HoursTexts.WriteButton, new BeginWritingHours())],
            Speaking.BackAnd(new ShowHours()),
        ]);
    }

    public Task<Replies> HandleAsync(ToggleDay command, Occasion on, CancellationToken ct) => SetAsync(week =>
    {
        var days = week.Days.ToDictionary();
        if (!days.Remove(command.Day)) days[command.Day] = week.Days.Values.FirstOrDefault() ?? [Offered[1]];
        return new WeekHours(days);
    }, on, ct);

    public Task<Replies> HandleAsync(SetSpan command, Occasion on, CancellationToken ct) => command.From < command.Until
        ? SetAsync(week => week.Days.Count > 0
            ? WeekHours.Same(week.Days.Keys, command.From, command.Until)
            : WeekHours.Workdays(command.From, command.Until), on, ct)
        : HandleAsync(new ChangeHours(), on, ct);

    public async Task<Replies> HandleAsync(UseSchoolHours command, Occasion on, CancellationToken ct)
    {
        await store.SetHoursAsync(null, ct);
        return await HandleAsync(new ChangeHours(), on, ct);
    }

    public async Task<Replies> HandleAsync(KeepHours command, Occasion on, CancellationToken ct)
    {
        await store.SetHoursAsync(WeekText.Of(WeekText.Hours(command.Week)), ct);
        return await HandleAsync(new ChangeHours(), on, ct);
    }

    private async Task<Replies> SetAsync(Func<WeekHours, WeekHours> change, Occasion on, CancellationToken ct)
    {
        var mine = await calendars.OfAsync(on.Acting(), on.Now, ct);
        await store.SetHoursAsync(WeekText.Of(change(mine.Working)), ct);
        return await HandleAsync(new ChangeHours(), on, ct);
    }

    private static bool HasOnly(WeekHours week, HourSpan span) =>
        week.Days.Count > 0 && week.Days.Values.All(spans => spans is [var one] && one == span);

    private static HourSpan Span(int from, int until) => new(new(from, 0), new(until, 0));

    private static Phrase Label(HourSpan span) =>
        new(HoursTexts.SpanLabel, ("from", WeekWords.Clock(span.From)), ("until", WeekWords.Clock(span.Until)));
}

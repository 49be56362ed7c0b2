using Mentorship.Conversations;
using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features.Hours;

/// <summary>«Уроки»: which of the school's lessons are one's own.</summary>
internal sealed record ShowLessons;

/// <summary>The lessons of one weekday, to be marked one by one.</summary>
internal sealed record ShowLessonsOf(DayOfWeek Day);

/// <summary>A lesson comes in or goes.</summary>
internal sealed record ToggleLesson(DayOfWeek Day, int Number);

/// <summary>«Не веду уроков».</summary>
internal sealed record GiveNoLessons;

/// <summary>«Занимать все»: what one's lessons are is unknown again.</summary>
internal sealed record ForgetLessons;

/// <summary>Lessons that somebody wrote, as the table keeps them.</summary>
internal sealed record KeepLessons(string Week);

internal sealed class LessonsHandler(PersonCalendars calendars, WeekStore store)
    : IHandle<ShowLessons>, IHandle<ShowLessonsOf>, IHandle<ToggleLesson>, IHandle<GiveNoLessons>, IHandle<ForgetLessons>,
        IHandle<KeepLessons>
{
    public async Task<Replies> HandleAsync(ShowLessons command, Occasion on, CancellationToken ct)
    {
        var mine = await calendars.OfAsync(on.Acting(), on.Now, ct);
        var days = WeekWords.Week.Where(day => mine.School.Bells.LessonsOf(day).Count > 0).Select(day => Speaking.Choice(
            WeekWords.Label(day), mine.Teaches?.Any(one => one.Day == day) is true, new ShowLessonsOf(day)));
        var hasBells = WeekWords.Week.Any(day => mine.School.Bells.LessonsOf(day).Count > 0);
        var text = new Phrase(hasBells ? HoursTexts.Lessons : HoursTexts.LessonsWithoutBells, ("lessons", LessonWords.Of(mine)));
        return Replies.Screen(on.Chat, text,
        [
            .. days.Chunk(3),
            [new(HoursTexts.WriteButton, new BeginWritingLessons())],
            [Speaking.Choice(HoursTexts.NoLessons, mine.Teaches?.Count is 0, new GiveNoLessons()),
                Speaking.Choice(HoursTexts.ForgetLessons, mine.Teaches is null, new ForgetLessons())],
            Speaking.BackAnd(new ShowHours()),
        ]);
    }

    public async Task<Replies> HandleAsync(ShowLessonsOf command, Occasion on, CancellationToken ct)
    {
        var mine = await calendars.OfAsync(on.Acting(), on.Now, ct);
        var lessons = mine.School.Bells.LessonsOf(command.Day);
        var now = lessons.Count > 0 ? new HourSpan(lessons[0].From, lessons[^1].Until) : default;
        var text = new Phrase(HoursTexts.LessonsOf, ("day", WeekWords.Label(command.Day)), ("hours", WeekWords.Of(now)));
        var numbers = lessons.Select(lesson => Speaking.Choice(
            new(HoursTexts.LessonNumber, ("number", (long)lesson.Number)),
            mine.Teaches?.Contains((command.Day, lesson.Number)) is true,
            new ToggleLesson(command.Day, lesson.Number)));
        return Replies.Screen(on.Chat, text, [.. numbers.Chunk(5), Speaking.BackAnd(new ShowLessons())]);
    }

    public async Task<Replies> HandleAsync(ToggleLesson command, Occasion on, CancellationToken ct)
    {
        var taught = (await calendars.OfAsync(on.Acting(), on.Now, ct)).Teaches?.ToHashSet() ?? [];
        if (!taught.Remove((command.Day, command.Number))) taught.Add((command.Day, command.Number));
        await store.SetLessonsAsync(WeekText.Of(taught), ct);
        return await HandleAsync(new ShowLessonsOf(command.Day), on, ct);
    }

    public Task<Replies> HandleAsync(GiveNoLessons command, Occasion on, CancellationToken ct) => SetAsync("", on, ct);

    public Task<Replies> HandleAsync(ForgetLessons command, Occasion on, CancellationToken ct) => SetAsync(null, on, ct);

    public Task<Replies> HandleAsync(KeepLessons command, Occasion on, CancellationToken ct) =>
        SetAsync(WeekText.Of(WeekText.Lessons(command.Week)), on, ct);

    private async Task<Replies> SetAsync(string? week, Occasion on, CancellationToken ct)
    {
        await store.SetLessonsAsync(week, ct);
        return await HandleAsync(new ShowLessons(), on, ct);
    }
}

/// <summary>One's lessons as a line.</summary>
internal static class LessonWords
{
    public static Phrase Of(PersonCalendar mine) => mine.Teaches switch
    {
        null => HoursTexts.LessonsUnknown,
        { Count: 0 } => HoursTexts.LessonsNone,
        var lessons => new Phrase(HoursTexts.LessonsKnown, ("lessons", WeekWords.Of(lessons))),
    };
}

using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features.Hours;

/// <summary>«Мои часы»: when one may be asked, by week, lessons and pauses, and what that means now.</summary>
internal sealed class ShowHoursHandler(PersonCalendars calendars, Scope scope) : IHandle<ShowHours>
{
    public async Task<Replies> HandleAsync(ShowHours command, Occasion on, CancellationToken ct)
    {
        if (on.Actor.OrganizationId is null) return await scope.AskAsync(on, ct);
        var mine = await calendars.OfAsync(on.Acting(), on.Now, ct);
        var text = new Phrase(HoursTexts.Mine,
            ("hours", Hours(mine)),
            ("lessons", LessonWords.Of(mine)), ("now", NowWords.Of(mine.At(on.Now))));
        return Replies.Screen(on.Chat, text,
        [
            [new(HoursTexts.ChangeButton, new ChangeHours()), new(HoursTexts.LessonsButton, new ShowLessons())],
            [new(HoursTexts.PauseButton, new ShowPauses()), .. Duty(on)],
            Speaking.BackAnd(new ShowSettings()),
        ]);
    }

    public static Phrase Hours(PersonCalendar mine) => mine switch
    {
        { IsOwn: false } => new Phrase(HoursTexts.AsSchool, ("hours", WeekWords.Of(mine.Working))),
        { Working.Days.Count: 0 } => HoursTexts.Never,
        _ => WeekWords.Of(mine.Working),
    };

    private static IEnumerable<Button> Duty(Occasion on) =>
        on.Actor.May(Right.TakeDuty) ? [new(HoursTexts.DutyButton, new ShowDuty())] : [];
}

/// <summary>Whether somebody may be asked now, as a line.</summary>
internal static class NowWords
{
    public static Phrase Of(ReadyNow now) => new(
        $"{HoursTexts.Now}{Case(now)}", ("until", now.Until is { } until ? until : DateTimeOffset.UnixEpoch));

    private static string Case(ReadyNow now) => now switch
    {
        { How: Readiness.Free } => "free",
        { How: Readiness.OnDuty } => "on-duty",
        { How: Readiness.InLesson } => "in-lesson",
        { How: Readiness.Away, Until: null } => "away-open",
        { How: Readiness.Away } => "away",
        { Until: null } => "never",
        _ => "off-hours",
    };
}

namespace Mentorship.Features.Hours;

/// <summary>The words of one's own hours, lessons and pauses.</summary>
internal static class HoursTexts
{
    public const string Mine = "hours.mine";
    public const string Day = "hours.day.";
    public const string DayLabel = "hours.button.day.";
    public const string Range = "hours.range";
    public const string Span = "hours.span";
    public const string SpanLabel = "hours.button.span";
    public const string DaysAnd = "hours.days-and";
    public const string OnCard = "hours.on-card";
    public const string Never = "hours.never";
    public const string AsSchool = "hours.as-school";
    public const string Now = "hours.now.";
    public const string LessonsUnknown = "hours.lessons-unknown";
    public const string LessonsNone = "hours.lessons-none";
    public const string LessonsKnown = "hours.lessons-known";
    public const string ChangeButton = "hours.button.change";
    public const string LessonsButton = "hours.button.lessons";
    public const string PauseButton = "hours.button.pause";
    public const string DutyButton = "hours.button.duty";
    public const string Change = "hours.change";
    public const string UseSchool = "hours.button.use-school";
    public const string WriteButton = "hours.button.write";
    public const string Write = "hours.write";
    public const string Unclear = "hours.unclear";
    public const string Stopped = "hours.stopped";
    public const string Lessons = "hours.lessons";
    public const string LessonsWithoutBells = "hours.lessons-without-bells";
    public const string NoLessons = "hours.button.no-lessons";
    public const string ForgetLessons = "hours.button.forget-lessons";
    public const string LessonsOf = "hours.lessons-of";
    public const string LessonNumber = "hours.button.lesson";
    public const string WriteLessons = "hours.write-lessons";
    public const string LessonsUnclear = "hours.lessons-unclear";
    public const string Pauses = "hours.pauses";
    public const string PauseNone = "hours.pause-none";
    public const string PauseOpen = "hours.pause-open";
    public const string PauseUntil = "hours.pause-until";
    public const string PauseAhead = "hours.pause-ahead";
    public const string PauseAheadOpen = "hours.pause-ahead-open";
    public const string PauseWeek = "hours.button.pause-week";
    public const string PauseForever = "hours.button.pause-forever";
    public const string PauseWrite = "hours.button.pause-write";
    public const string ComeBack = "hours.button.come-back";
    public const string DropPause = "hours.button.drop-pause";
    public const string Meetings = "hours.button.meetings";
    public const string WritePause = "hours.write-pause";
    public const string PauseUnclear = "hours.pause-unclear";
    public const string PauseTooFar = "hours.pause-too-far";
    public const string TooManyPauses = "hours.too-many-pauses";
    public const string Stored = "hours.stored";
}

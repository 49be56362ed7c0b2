namespace Mentorship.Features.Hours;

/// <summary>The words of being on duty.</summary>
internal static class DutyTexts
{
    public const string HomeButton = "duty.button.duty";
    public const string HomeNow = "duty.home-now";
    public const string Screen = "duty.screen";
    public const string NobodyNow = "duty.nobody-now";
    public const string Now = "duty.now";
    public const string NowInLesson = "duty.now-in-lesson";
    public const string Line = "duty.line";
    public const string NoLines = "duty.no-lines";
    public const string Away = "duty.away";
    public const string AwayUntil = "duty.away-until";
    public const string AndMore = "duty.button.and-more";
    public const string Take = "duty.button.take";
    public const string Give = "duty.button.give";
    public const string Drop = "duty.button.drop";
    public const string ToWhom = "duty.to-whom";
    public const string NoMentors = "duty.no-mentors";
    public const string WhenMine = "duty.when-mine";
    public const string WhenTheirs = "duty.when-theirs";
    public const string Today = "duty.button.today";
    public const string Tomorrow = "duty.button.tomorrow";
    public const string Write = "duty.button.write";
    public const string Question = "duty.question";
    public const string Unclear = "duty.unclear";
    public const string Stopped = "duty.stopped";
    public const string NotPossible = "duty.not-possible";
    public const string TooMany = "duty.too-many";
    public const string OnDate = "duty.on-date";
    public const string BriefDate = "duty.brief-date";
    public const string EveryWeek = "duty.every-week";
    public const string GivenToYou = "duty.given-to-you";
    public const string CannotButton = "duty.button.cannot";
    public const string TakenFromYou = "duty.taken-from-you";
    public const string GaveUp = "duty.gave-up";
}

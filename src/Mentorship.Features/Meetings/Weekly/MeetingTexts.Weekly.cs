namespace Mentorship.Features.Meetings;

/// <content>Rhythms of meetings.</content>
internal static partial class MeetingTexts
{
    public const string Weekly = "meetings.button.weekly";
    public const string Fortnightly = "meetings.button.fortnightly";
    public const string Skip = "meetings.button.skip";
    public const string ChangeOne = "meetings.button.change-one";
    public const string ChangeAll = "meetings.button.change-all";
    public const string Stop = "meetings.button.stop";
    public const string OpenSeries = "meetings.button.open-series";
    public const string SeriesRow = "meetings.button.series-row";
    public const string EveryWeek = "meetings.every-week";
    public const string EveryOtherWeek = "meetings.every-other-week";
    public const string OfferWeekly = "meetings.offer-weekly";
    public const string OfferFortnightly = "meetings.offer-fortnightly";
    public const string Series = "meetings.series";
    public const string Near = "meetings.near";
    public const string NoneNear = "meetings.none-near";
    public const string SeriesProposes = "meetings.series-proposes";
    public const string SeriesProposed = "meetings.series-proposed";
    public const string SeriesWaits = "meetings.series-waits";
    public const string SeriesAgreed = "meetings.series-agreed";
    public const string SeriesDeclines = "meetings.series-declines";
    public const string SeriesStops = "meetings.series-stops";
    public const string SeriesStopped = "meetings.series-stopped";
    public const string SeriesRestored = "meetings.series-restored";
    public const string SeriesSkips = "meetings.series-skips";
    public const string SeriesSkipped = "meetings.series-skipped";
    public const string SeriesGivesBack = "meetings.series-gives-back";
    public const string SeriesLapsed = "meetings.series-lapsed";
    public const string YearChanged = "meetings.year-changed";
    public const string YearMoves = "meetings.year-moves";
    public const string YearCancels = "meetings.year-cancels";
    public const string YearGivesBack = "meetings.year-gives-back";
    public const string YearMore = "meetings.year-more";
    public const string SkipHolidays = "meetings.button.skip-holidays";
    public const string ShiftHolidays = "meetings.button.shift-holidays";
    public const string KeepHolidays = "meetings.button.keep-holidays";
    public const string HolidaysSkipped = "meetings.holidays-skipped";
    public const string HolidaysShift = "meetings.holidays-shift";
    public const string HolidaysKept = "meetings.holidays-kept";
}

namespace Mentorship.Features.Broadcasts;

/// <content>What is said of an event that is announced, and of being reminded of it.</content>
internal static partial class BroadcastTexts
{
    public const string Event = "broadcasts.button.event";
    public const string NoEvent = "broadcasts.button.no-event";
    public const string WhichEvent = "broadcasts.which-event";
    public const string NameEvent = "broadcasts.button.name-event";
    public const string DropEvent = "broadcasts.button.drop-event";
    public const string WriteEvent = "broadcasts.write-event";
    public const string TakesPlace = "broadcasts.takes-place";
    public const string RemindMe = "broadcasts.button.remind-me";
    public const string WillRemind = "broadcasts.toast.will-remind";
    public const string MarkedWillRemind = "broadcasts.toast.marked-will-remind";
    public const string WillNotRemind = "broadcasts.toast.will-not-remind";
    public const string TooLateToRemind = "broadcasts.toast.too-late-to-remind";
    public const string NoDateToRemind = "broadcasts.toast.no-date-to-remind";
    public const string MarkedNoDate = "broadcasts.toast.marked-no-date";
    public const string HasBegun = "broadcasts.toast.has-begun";
    public const string EventMoved = "broadcasts.event-moved";
    public const string EventUndated = "broadcasts.event-undated";
    public const string EventGone = "broadcasts.event-gone";
    public const string Remind = "broadcasts.remind";
    public const string RemindLate = "broadcasts.remind-late";
    public const string RemindMany = "broadcasts.remind-many";
    public const string RemindLine = "broadcasts.remind-line";
    public const string OpenNumbered = "broadcasts.button.open-numbered";
    public const string EventForecast = "broadcasts.event-forecast";
    public const string RemindsLater = "broadcasts.reminds-later";
    public const string Reminders = "broadcasts.reminders";
    public const string ChangeDays = "broadcasts.button.change-days";
    public const string Days = "broadcasts.days";
    public const string Ended = "broadcasts.ended";
    public const string HeadAskedDays = "broadcasts.head-asked-days";
    public const string DaysSubmitted = "broadcasts.days-submitted";
    public const string DaysAgreed = "broadcasts.days-agreed";
    public const string YourDaysAgreed = "broadcasts.your-days-agreed";
    public const string OtherDaysAsked = "broadcasts.other-days-asked";
    public const string DaysReturned = "broadcasts.days-returned";
    public const string YourDaysReturned = "broadcasts.your-days-returned";
    public const string OutsideEvent = "broadcasts.outside-event";
}

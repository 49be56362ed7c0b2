namespace Mentorship.Features.Meetings;

/// <content>Meetings in the calendars of people.</content>
internal static partial class MeetingTexts
{
    public const string ToCalendar = "meetings.button.to-calendar";
    public const string Calendar = "meetings.button.calendar";
    public const string GetAddress = "meetings.button.get-address";
    public const string ChangeAddress = "meetings.button.change-address";
    public const string DropAddress = "meetings.button.drop-address";
    public const string OpenAddress = "meetings.button.open-address";
    public const string InCalendar = "meetings.in-calendar";
    public const string InChat = "meetings.in-chat";
    public const string CalendarName = "meetings.calendar-name";
    public const string CalendarFile = "meetings.calendar-file";
    public const string CalendarSeries = "meetings.calendar-series";
    public const string CalendarMoved = "meetings.calendar-moved";
    public const string CalendarCancelled = "meetings.calendar-cancelled";
    public const string CalendarGone = "meetings.calendar-gone";
    public const string CalendarChanged = "meetings.calendar-changed";
    public const string CalendarDescribed = "meetings.calendar-described";
    public const string CalendarScreen = "meetings.calendar";
    public const string CalendarOn = "meetings.calendar-on";
    public const string CalendarOff = "meetings.calendar-off";
    public const string CalendarNowhere = "meetings.calendar-nowhere";
    public const string CalendarAddress = "meetings.calendar-address";
}

using Mentorship.Domain.HelpRequests;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Meetings.Series;
using Mentorship.Domain.Reminders;
using Mentorship.Domain.Tests.Meetings;
using static Mentorship.Domain.Tests.Calendar.ASchool;

namespace Mentorship.Domain.Tests.Reminders;

/// <summary>Reminders that tests start from; people sleep from 21:00 to 07:00 in Moscow.</summary>
internal static class AReminder
{
    public static readonly QuietHours Night = new(Moscow, Time("21:00"), Time("07:00"));

    public static readonly TimeSpan OneDay = TimeSpan.FromDays(1);

    public static readonly TimeSpan OneHour = TimeSpan.FromHours(1);

    public static readonly Recipient Mentor = new(AMeeting.Mentor, Night, OneDay, OneHour);

    public static readonly Recipient Mentee = new(AMeeting.Mentee, Night, OneDay, OneHour);

    /// <summary>A reminder of a meeting at a time in Moscow.</summary>
    public static Reminder Before(string start, TimeSpan offset) => new(
        new(OccurrenceKey.Of(new MeetingId(new Guid($"00000000-0000-0000-0000-{Clock(start):yyyyMMddHHmm}"))), AMeeting.Mentor, offset, 0),
        InMoscow(start), Night);

    public static DueReminder Due(this Reminder reminder) => new(reminder, reminder.DueAt);
}

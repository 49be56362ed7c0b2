using Mentorship.Domain.HelpRequests;
using Mentorship.Domain.Reminders;
using Mentorship.Domain.Tests.HelpRequests;
using static Mentorship.Domain.Tests.Calendar.ASchool;
using static Mentorship.Domain.Tests.Reminders.AReminder;

namespace Mentorship.Domain.Tests.Reminders;

public sealed class ReminderTests
{
    [Theory]
    [InlineData("2026-09-16T14:30", 60, "2026-09-16T13:30")]
    [InlineData("2026-09-16T08:00", 60, "2026-09-16T07:00")]
    [InlineData("2026-09-16T07:30", 60, "2026-09-15T20:59")]
    [InlineData("2026-09-16T22:30", 60, "2026-09-16T20:59")]
    [InlineData("2026-09-16T06:30", 1440, "2026-09-14T20:59")]
    public void Complaint25_quiet_hours_make_a_reminder_ring_before_them(string start, int minutes, string expected)
    {
        Assert.Equal(InMoscow(expected), Before(start, TimeSpan.FromMinutes(minutes)).DueAt);
    }

    [Fact]
    public void Quiet_hours_are_those_of_the_recipients_own_clock()
    {
        var far = Before("2026-09-16T15:00", OneHour) with { Quiet = new(Zone("Asia/Vladivostok"), Time("21:00"), Time("07:00")) };

        Assert.Equal(Utc("2026-09-16T20:59+10:00"), far.DueAt);
    }

    [Fact]
    public void Who_has_no_quiet_hours_is_reminded_at_night()
    {
        var awake = Before("2026-09-16T07:30", OneHour) with { Quiet = new(Moscow, Time("00:00"), Time("00:00")) };

        Assert.Equal(InMoscow("2026-09-16T06:30"), awake.DueAt);
    }

    [Theory]
    [InlineData("2026-09-16T14:30", "2026-09-16T13:29", "2026-09-16T13:30")]
    [InlineData("2026-09-16T14:30", "2026-09-16T13:30", null)]
    [InlineData("2026-09-16T07:30", "2026-09-15T22:00", "2026-09-16T07:00")]
    [InlineData("2026-09-16T06:30", "2026-09-15T22:00", null)]
    public void What_had_passed_when_the_meeting_was_arranged_does_not_ring(string start, string arranged, string? expected)
    {
        DateTimeOffset? moment = expected is null ? null : InMoscow(expected);

        Assert.Equal(moment, Before(start, OneHour).DueFor(InMoscow(arranged)));
    }

    [Fact]
    public void Never_after_the_start_whatever_the_hours()
    {
        var random = new Random(25);
        for (var round = 0; round < 5000; round++)
        {
            var quiet = new QuietHours(Berlin, new(random.Next(24), random.Next(60)), new(random.Next(24), random.Next(60)));
            var start = Utc("2026-10-20T00:00Z").AddMinutes(random.Next(10 * 24 * 60));
            var reminder = Before("2026-09-16T14:30", TimeSpan.FromMinutes(random.Next(1, 3000))) with { Start = start, Quiet = quiet };

            var due = reminder.DueFor(start.AddMinutes(-random.Next(1, 4000)));

            Assert.True(due is null || due < start, $"round {round}: {reminder}");
            Assert.True(reminder.DueAt <= reminder.WantedAt, $"round {round}: {reminder}");
        }
    }

    [Fact]
    public void A_snoozed_reminder_rings_when_it_was_asked_to_even_in_quiet_hours()
    {
        var again = Before("2026-09-16T07:30", OneHour).SnoozedTo(TimeSpan.FromMinutes(45), InMoscow("2026-09-16T06:00")).Accepted();

        Assert.Equal(InMoscow("2026-09-16T06:45"), again.DueAt);
        Assert.NotEqual(Before("2026-09-16T07:30", OneHour).Key, again.Key);
    }

    [Fact]
    public void Nobody_snoozes_past_the_start_or_into_the_past()
    {
        var reminder = Before("2026-09-16T14:30", OneHour);

        Assert.Equal(Snoozes.TooLate, reminder.SnoozedTo(TimeSpan.FromMinutes(15), InMoscow("2026-09-16T14:15")).Refused());
        Assert.Equal(Snoozes.TooLate, reminder.SnoozedFor(OneHour, InMoscow("2026-09-16T13:30")).Refused());
        Assert.Equal(InMoscow("2026-09-16T14:00"),
            reminder.SnoozedFor(TimeSpan.FromMinutes(30), InMoscow("2026-09-16T13:30")).Accepted().DueAt);
    }
}

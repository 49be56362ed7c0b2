using Mentorship.Domain.Calendar;
using Mentorship.Domain.Reminders;
using Mentorship.Domain.Tests.HelpRequests;
using static Mentorship.Domain.Tests.Calendar.ASchool;
using static Mentorship.Domain.Tests.Reminders.AReminder;

namespace Mentorship.Domain.Tests.Reminders;

public sealed class LateRuleTests
{
    private static readonly DueReminder Afternoon = Before("2026-09-16T14:30", OneHour).Due();

    private static readonly DueReminder Early = Before("2026-09-16T07:30", OneHour).Due();

    [Theory]
    [InlineData("2026-09-16T13:30", false)]
    [InlineData("2026-09-16T13:32", false)]
    [InlineData("2026-09-16T13:33", true)]
    [InlineData("2026-09-16T14:29", true)]
    public void A_late_reminder_that_still_helps_comes_with_an_apology(string now, bool isLate)
    {
        var send = Assert.IsType<Firing.Send>(LateRule.Usual.Decide(Afternoon, InMoscow(now)));

        Assert.Equal(isLate, send.IsLate);
        Assert.Equal(new(InMoscow("2026-09-16T21:00"), InMoscow("2026-09-17T07:00")), send.Hush);
    }

    [Theory]
    [InlineData("2026-09-16T14:30")]
    [InlineData("2026-09-18T10:00")]
    public void After_the_start_it_is_reported_and_not_sent(string now)
    {
        Assert.Equal(new Firing.Report(), LateRule.Usual.Decide(Afternoon, InMoscow(now)));
    }

    [Fact]
    public void Who_looks_too_early_waits()
    {
        Assert.Equal(new Firing.Wait(Afternoon.At), LateRule.Usual.Decide(Afternoon, InMoscow("2026-09-16T13:00")));
    }

    [Fact]
    public void A_reminder_that_is_late_at_night_waits_for_the_morning_where_it_still_helps_then()
    {
        Assert.Equal(new Firing.Wait(InMoscow("2026-09-16T07:00")), LateRule.Usual.Decide(Early, InMoscow("2026-09-16T03:00")));
    }

    [Fact]
    public void A_meeting_within_the_quiet_hours_is_announced_without_a_sound()
    {
        var night = Before("2026-09-16T06:30", OneHour).Due();

        var hush = new MomentSpan(InMoscow("2026-09-15T21:00"), InMoscow("2026-09-16T07:00"));
        Assert.Equal(new Firing.Send(true, hush), LateRule.Usual.Decide(night, InMoscow("2026-09-16T05:30")));
    }

    [Fact]
    public void A_moment_that_was_asked_for_rings_also_at_night()
    {
        var asked = Early.Reminder.SnoozedTo(TimeSpan.FromMinutes(45), InMoscow("2026-09-16T06:00")).Accepted().Due();

        Assert.Equal(new Firing.Send(false, null), LateRule.Usual.Decide(asked, InMoscow("2026-09-16T06:45")));
    }
}

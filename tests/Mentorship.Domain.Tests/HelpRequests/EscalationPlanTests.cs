using System.Globalization;
using Mentorship.Domain.Calendar;
using Mentorship.Domain.HelpRequests;

namespace Mentorship.Domain.Tests.HelpRequests;

public sealed class EscalationPlanTests
{
    private static readonly TimeZoneInfo Moscow =
        TimeZoneInfo.CreateCustomTimeZone("test/moscow", TimeSpan.FromHours(3), "test", "test");

    private static readonly OpenHours Working = WeekHours.Workdays(new TimeOnly(8, 0), new TimeOnly(20, 0)).In(Moscow);

    private static readonly EscalationPlan Plan = new(new Dictionary<Urgency, Patience>
    {
        [Urgency.Lesson] = new(TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(5)),
        [Urgency.Now] = new(TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30)),
        [Urgency.Today] = new(TimeSpan.FromMinutes(5), TimeSpan.FromHours(4)),
        [Urgency.Week] = new(TimeSpan.FromHours(4), TimeSpan.FromHours(24)),
    }, Working);

    [Theory]
    [InlineData(Urgency.Lesson, "2026-09-19T23:58", "2026-09-20T00:03")]
    [InlineData(Urgency.Now, "2026-09-15T10:10", "2026-09-15T10:40")]
    [InlineData(Urgency.Now, "2026-09-19T23:50", "2026-09-20T00:20")]
    [InlineData(Urgency.Today, "2026-09-15T10:10", "2026-09-15T14:10")]
    [InlineData(Urgency.Today, "2026-09-15T18:00", "2026-09-16T10:00")]
    [InlineData(Urgency.Today, "2026-09-18T19:30", "2026-09-21T11:30")]
    [InlineData(Urgency.Today, "2026-09-19T12:00", "2026-09-21T12:00")]
    [InlineData(Urgency.Today, "2026-09-15T05:00", "2026-09-15T12:00")]
    [InlineData(Urgency.Week, "2026-09-15T10:00", "2026-09-17T10:00")]
    [InlineData(Urgency.Week, "2026-09-18T10:00", "2026-09-22T10:00")]
    public void The_curator_hears_of_it_when_the_patience_of_the_urgency_ends(Urgency urgency, string asked, string expected)
    {
        Assert.Equal(Local(expected), Plan.EscalatesAt(urgency, Local(asked)));
    }

    [Theory]
    [InlineData(Urgency.Now, "2026-09-15T22:00", "2026-09-15T22:05")]
    [InlineData(Urgency.Today, "2026-09-15T22:00", "2026-09-16T08:05")]
    [InlineData(Urgency.Week, "2026-09-15T17:00", "2026-09-16T09:00")]
    public void Further_mentors_are_asked_in_working_time_unless_it_is_for_now(Urgency urgency, string now, string expected)
    {
        Assert.Equal(Local(expected), Plan.NextWaveAt(urgency, Local(now)));
    }

    [Theory]
    [InlineData(Urgency.Now, "2026-09-15T23:00", "2026-09-15T23:15")]
    [InlineData(Urgency.Today, "2026-09-15T10:00", "2026-09-15T10:15")]
    [InlineData(Urgency.Today, "2026-09-18T19:50", "2026-09-21T08:05")]
    [InlineData(Urgency.Week, "2026-09-19T12:00", "2026-09-21T08:15")]
    public void A_silent_holder_loses_the_question_in_working_time_unless_it_is_urgent(Urgency urgency, string taken, string expected)
    {
        Assert.Equal(Local(expected), Plan.LapsesAt(urgency, Local(taken), TimeSpan.FromMinutes(15)));
    }

    [Theory]
    [InlineData("2026-09-15T20:59", null)]
    [InlineData("2026-09-15T21:00", "2026-09-16T07:00")]
    [InlineData("2026-09-16T03:15", "2026-09-16T07:00")]
    [InlineData("2026-09-16T07:00", null)]
    public void Quiet_hours_hold_a_ring_until_the_morning(string now, string? expected)
    {
        var quiet = new QuietHours(Moscow, new TimeOnly(21, 0), new TimeOnly(7, 0));

        Assert.Equal(expected is null ? null : Local(expected), quiet.HeldUntil(Local(now)));
    }

    [Fact]
    public void In_the_night_in_which_clocks_change_the_morning_still_comes_at_seven()
    {
        var berlin = new QuietHours(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), new TimeOnly(21, 0), new TimeOnly(7, 0));

        Assert.Equal(new DateTimeOffset(2026, 3, 29, 7, 0, 0, TimeSpan.FromHours(2)), berlin.HeldUntil(new(2026, 3, 29, 1, 0, 0, TimeSpan.FromHours(1))));
        Assert.Equal(new DateTimeOffset(2026, 10, 25, 7, 0, 0, TimeSpan.FromHours(1)), berlin.HeldUntil(new(2026, 10, 25, 1, 0, 0, TimeSpan.FromHours(2))));
    }

    [Fact]
    public void Empty_quiet_hours_hold_nothing()
    {
        var never = new QuietHours(Moscow, new TimeOnly(0, 0), new TimeOnly(0, 0));

        Assert.Null(never.HeldUntil(Local("2026-09-15T00:00")));
    }

    private static DateTimeOffset Local(string text) =>
        new DateTimeOffset(DateTime.Parse(text, CultureInfo.InvariantCulture), TimeSpan.FromHours(3)).ToUniversalTime();
}

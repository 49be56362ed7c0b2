using System.Globalization;
using Mentorship.Domain.Broadcasts;
using Mentorship.Domain.Calendar;
using Mentorship.Domain.HelpRequests;
using Mentorship.Domain.Reminders;

namespace Mentorship.Domain.Tests.Broadcasts;

/// <summary>When whoever asks is reminded of what was announced.</summary>
public sealed class EventReminderTests
{
    private static readonly DateTimeOffset Start = new(2026, 9, 24, 12, 0, 0, TimeSpan.Zero);
    private static readonly QuietHours Always = new(TimeZoneInfo.Utc, default, default);

    [Theory]
    [InlineData(48, 24.0)]
    [InlineData(24.5, 24.0)]
    [InlineData(23, 1.0)]
    [InlineData(0.5, null)]
    public void A_day_before_or_an_hour_before_or_not_at_all(double hoursLeft, double? hoursBefore)
    {
        var due = EventReminder.For(Announced(Start), Reader, Always, Start.AddHours(-hoursLeft));

        Assert.Equal(hoursBefore, due is null ? null : (Start - due.At).TotalHours);
    }

    [Fact]
    public void Quiet_hours_make_it_ring_before_they_begin()
    {
        var quiet = new QuietHours(TimeZoneInfo.Utc, new TimeOnly(11, 0), new TimeOnly(13, 0));

        var due = EventReminder.For(Announced(Start), Reader, quiet, Start.AddDays(-3));

        Assert.Equal(new DateTimeOffset(2026, 9, 23, 10, 59, 0, TimeSpan.Zero), due!.At);
    }

    [Fact]
    public void Whoever_asks_at_night_of_what_begins_in_that_night_gets_it_without_a_sound()
    {
        var quiet = new QuietHours(TimeZoneInfo.Utc, new TimeOnly(4, 0), new TimeOnly(13, 0));

        var due = EventReminder.For(Announced(Start), Reader, quiet, Start.AddHours(-7))!;

        Assert.Equal(1, (Start - due.At).TotalHours);
        var night = new MomentSpan(new(2026, 9, 24, 4, 0, 0, TimeSpan.Zero), new(2026, 9, 24, 13, 0, 0, TimeSpan.Zero));
        Assert.Equal(new Firing.Send(IsLate: false, Hush: night), LateRule.Usual.Decide(due, due.At));
    }

    [Theory]
    [InlineData(48, 24.0)]
    [InlineData(23, 1.0)]
    [InlineData(0.5, 0.5)]
    [InlineData(0, null)]
    public void What_is_moved_near_is_looked_at_at_once(double hoursLeft, double? hoursBefore) =>
        Assert.Equal(hoursBefore, (Start - EventReminder.NotBefore(Announced(Start), Start.AddHours(-hoursLeft)))?.TotalHours);

    [Theory]
    [InlineData("2026-09-24", 1, true)]
    [InlineData("2026-09-25", 1, false)]
    [InlineData("2026-09-24", -1, false)]
    public void It_is_missed_by_who_hears_of_it_after_its_beginning_and_it_was_about_no_more(string last, int hours, bool expected)
    {
        var announced = Announced(Start) with { ValidTo = DateOnly.ParseExact(last, "O", CultureInfo.InvariantCulture) };

        Assert.Equal(expected, announced.IsMissedBy(Start.AddHours(hours), TimeZoneInfo.Utc));
    }

    [Fact]
    public void What_has_no_date_is_not_reminded_of() =>
        Assert.Null(EventReminder.For(Announced(null), Reader, Always, Start.AddDays(-3)));

    private static PersonId Reader => new(Guid.Parse("01990000-0000-7000-8000-000000000001"));

    private static Broadcast Announced(DateTimeOffset? at) => new()
    {
        Id = new BroadcastId(Guid.Parse("01990000-0000-7000-8000-000000000002")), Author = Reader, IsOfSchool = true, EventAt = at,
    };
}

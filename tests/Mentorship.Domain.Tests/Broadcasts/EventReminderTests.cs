using Mentorship.Domain.Broadcasts;
using Mentorship.Domain.HelpRequests;

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
    public void What_has_no_date_is_not_reminded_of() =>
        Assert.Null(EventReminder.For(Announced(null), Reader, Always, Start.AddDays(-3)));

    private static PersonId Reader => new(Guid.Parse("01990000-0000-7000-8000-000000000001"));

    private static Broadcast Announced(DateTimeOffset? at) => new()
    {
        Id = new BroadcastId(Guid.Parse("01990000-0000-7000-8000-000000000002")), Author = Reader, IsOfSchool = true, EventAt = at,
    };
}

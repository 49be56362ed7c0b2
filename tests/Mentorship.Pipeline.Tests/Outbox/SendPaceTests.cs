using Mentorship.Testing;

namespace Mentorship.Pipeline.Tests.Outbox;

public sealed class SendPaceTests
{
    private const int PerSecond = 25;

    private readonly ManualTime _time = new();

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void No_second_holds_more_sends_than_allowed(int priority)
    {
        var pace = new SendPace(PerSecond, _time);
        var sends = new List<TimeSpan>();
        var start = _time.GetTimestamp();

        for (var step = 0; step < 20_000; step++)
        {
            if (step is 5_000) _time.Advance(TimeSpan.FromSeconds(7)); // A stall must not be caught up.
            if (pace.TryReserve((Priority)priority) is null)
            {
                pace.Send();
                sends.Add(_time.GetElapsedTime(start));
            }
            _time.Advance(TimeSpan.FromMilliseconds(1));
        }

        Assert.All(sends, send => Assert.True(sends.Count(other => other >= send && other - send < TimeSpan.FromSeconds(1)) <= PerSecond));
        Assert.InRange(sends.Count, 20 * (PerSecond - 2), 21 * PerSecond);
    }

    [Fact]
    public void An_answer_finds_a_place_soon_while_announcements_fill_the_second()
    {
        var pace = new SendPace(PerSecond, _time);
        for (var step = 0; step < 5_000; step++)
        {
            if (pace.TryReserve(Priority.Broadcast) is null) pace.Send();
            _time.Advance(TimeSpan.FromMilliseconds(1));
        }

        var waited = 0;
        for (; pace.TryReserve(Priority.Answer) is not null; waited++) _time.Advance(TimeSpan.FromMilliseconds(1));

        Assert.InRange(waited, 0, 100);
    }

    [Fact]
    public void A_place_that_was_not_used_is_given_back()
    {
        var pace = new SendPace(1, _time);

        Assert.Null(pace.TryReserve(Priority.Answer));
        Assert.NotNull(pace.TryReserve(Priority.Answer));
        pace.Release();

        Assert.Null(pace.TryReserve(Priority.Answer));
    }
}

using System.Diagnostics;
using Mentorship.Domain.Reminders.Smoothing;
using static Mentorship.Domain.Tests.Calendar.ASchool;

namespace Mentorship.Domain.Tests.Reminders.Smoothing;

public sealed class SmootherTests
{
    private static readonly DateTimeOffset Now = Utc("2026-09-16T06:00Z");

    private static readonly DateTimeOffset Nine = Utc("2026-09-16T09:00Z");

    private static readonly Pace Thirty = new(30, 5);

    [Fact]
    public void What_fits_leaves_when_it_is_due()
    {
        var plan = Smoother.Plan(Crowd(25, Nine), Thirty, Now);

        Assert.All(plan, send => Assert.Equal(Nine, send.At));
    }

    [Fact]
    public void Ten_thousand_at_once_start_so_early_that_the_last_one_is_in_time()
    {
        var plan = Smoother.Plan(Crowd(10_000, Nine), Thirty, Now);

        Assert.Equal(Nine.AddSeconds(-399), plan[0].At);
        Assert.Equal(Nine, plan[^1].At);
        Assert.All(plan.GroupBy(send => send.At), second => Assert.Equal(25, second.Count()));
    }

    [Fact]
    public void What_comes_too_late_for_all_serves_the_nearest_deadline_first()
    {
        var soon = Crowd(100, Now.AddSeconds(10));
        var crowd = Crowd(10_000, Now.AddSeconds(400));

        var plan = Smoother.Plan([.. crowd, .. soon], Thirty, Now);

        Assert.All(plan.Where(send => send.Deadline == Now.AddSeconds(10)), send => Assert.False(send.IsLate));
        Assert.Equal(Now, plan[0].At);
        Assert.Equal(Now.AddSeconds(403), plan[^1].At);
    }

    [Fact]
    public void An_overload_today_does_not_hurry_what_is_due_tomorrow()
    {
        var plan = Smoother.Plan([.. Crowd(1000, Now), .. Crowd(10, Nine.AddDays(1))], Thirty, Now);

        Assert.Equal(Now.AddSeconds(39), plan[999].At);
        Assert.All(plan.Skip(1000), send => Assert.Equal(Nine.AddDays(1), send.At));
    }

    [Fact]
    public void What_must_not_start_early_leaves_the_early_seconds_to_others()
    {
        var morning = Crowd(25, Nine).Select(one => one with { NotBefore = Nine });

        var plan = Smoother.Plan([.. Crowd(25, Nine), .. morning], Thirty, Now);

        Assert.Equal([25, 25], plan.GroupBy(send => send.At).Select(second => second.Count()));
        Assert.Equal([Nine.AddSeconds(-1), Nine], plan.Select(send => send.At).Distinct());
        Assert.DoesNotContain(plan, send => send.IsLate);
    }

    [Fact]
    public void Random_loads_leave_in_time_within_the_pace_and_never_too_early()
    {
        var random = new Random(4242);
        for (var round = 0; round < 500; round++)
        {
            var pace = new Pace(random.Next(2, 6), random.Next(3));
            var load = Load(random, round % 2 == 0);

            var plan = Smoother.Plan(load, pace, Now);

            var full = plan.GroupBy(send => send.At).ToDictionary(second => second.Key, second => second.Count());
            Assert.Equal(load.Select(one => one.Item), plan.Select(send => send.Item).Order());
            Assert.True(full.Values.Max() <= pace.Capacity, $"round {round}: more than the pace");
            Assert.True(plan.All(send => send.At >= Earliest(load[send.Item])), $"round {round}: before it may");
            Assert.True(plan.All(send => IsNeeded(send, full, pace)), $"round {round}: earlier than needed");
            Assert.Equal(IsFeasible(load, pace), plan.All(send => !send.IsLate));
        }
    }

    [Fact]
    public void A_hundred_thousand_are_planned_within_a_second_or_two()
    {
        var random = new Random(7);
        var load = Enumerable.Range(0, 100_000).Select(item => new Departure<int>(item, Nine.AddSeconds(random.Next(7200)))).ToList();

        var watch = Stopwatch.StartNew();
        var plan = Smoother.Plan(load, Thirty, Now);

        Assert.Equal(100_000, plan.Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    [Fact]
    public void The_forecast_says_which_minute_is_crowded_and_when_it_starts()
    {
        var plan = Smoother.Plan([.. Crowd(3000, Nine), .. Crowd(20, Nine.AddMinutes(-30))], Thirty, Now);

        var forecast = Forecast.Of(plan, Thirty);

        var half = Nine.AddMinutes(-30);
        Assert.Equal([new(half, 20, 1500, half, 0), new(Nine, 3000, 1500, Nine.AddSeconds(-119), 0)], forecast);
        Assert.Equal((true, TimeSpan.FromSeconds(119)), (forecast[1].IsCrowded, forecast[1].StartsEarlierBy));
        Assert.False(forecast[0].IsCrowded);
    }

    [Fact]
    public void A_reserve_that_takes_everything_still_lets_one_a_second_leave()
    {
        Assert.Equal(1, new Pace(20, 30).Capacity);
    }

    private static List<Departure<int>> Crowd(int count, DateTimeOffset deadline) =>
        [.. Enumerable.Range(0, count).Select(item => new Departure<int>(item, deadline))];

    private static List<Departure<int>> Load(Random random, bool hasNights)
    {
        var horizon = random.Next(1, 60);
        return [.. Enumerable.Range(0, random.Next(1, 120)).Select(item => Random(item, Now.AddSeconds(random.Next(horizon))))];

        Departure<int> Random(int item, DateTimeOffset deadline) => new(item, deadline)
        {
            NotBefore = hasNights && random.Next(3) == 0 ? deadline.AddSeconds(-random.Next(10)) : null,
        };
    }

    private static DateTimeOffset Earliest(Departure<int> one) => one.NotBefore > Now ? one.NotBefore.Value : Now;

    /// <summary>Who leaves before the deadline does so because every second after it is full.</summary>
    private static bool IsNeeded(PlannedSend<int> send, Dictionary<DateTimeOffset, int> full, Pace pace)
    {
        for (var second = send.At.AddSeconds(1); second <= send.Deadline; second = second.AddSeconds(1))
            if (full.GetValueOrDefault(second) < pace.Capacity) return false;
        return true;
    }

    /// <summary>Hall's condition: no stretch of time holds more departures than places.</summary>
    private static bool IsFeasible(List<Departure<int>> load, Pace pace)
    {
        var starts = load.Select(Earliest).Distinct().ToList();
        var ends = load.Select(one => one.Deadline).Distinct().ToList();
        return starts.All(start => ends.Where(end => end >= start).All(end =>
            load.Count(one => start <= Earliest(one) && one.Deadline <= end) <= pace.Capacity * ((end - start).TotalSeconds + 1)));
    }
}

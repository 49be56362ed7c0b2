using System.Diagnostics;
using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Domain.HelpRequests;

namespace Mentorship.Benchmarks;

/// <summary>Whom to ask next among very many mentors: the decision alone, everything about them read already.</summary>
internal static class WaveSelection
{
    private const int Warming = 200;
    private const int Seed = 20260915;

    private static readonly DateTimeOffset Now = new(2026, 9, 15, 7, 12, 0, TimeSpan.Zero);
    private static readonly WaveMoment At = new(Now, Now.AddMinutes(5), Now);
    private static readonly WaveTerms Terms = new([Tier.OwnMentor, Tier.OnDuty, Tier.Mentors], Size: 5);

    public static Task<int> RunAsync(Options options)
    {
        var mentors = Mentors(options.Mentors);
        for (var time = 0; time < Warming; time++) Next(mentors);
        GC.Collect();
        var milliseconds = Enumerable.Range(0, Warming).Select(_ => TimeOf(mentors)).Order().ToArray();
        var p99 = Figures.At(milliseconds, 0.99);
        return Report.WriteAsync(options, new
        {
            workload = "waves", options.Mentors, asked = Next(mentors).People.Count,
            p50 = Figures.At(milliseconds, 0.5), p99, longest = milliseconds[^1],
        }, [Target.AtMost("p99, ms", p99, 20)]);
    }

    private static double TimeOf(Candidate[] mentors)
    {
        var start = Stopwatch.GetTimestamp();
        Next(mentors);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static Wave Next(Candidate[] mentors) => Waves.Next(mentors, Terms, ActivityDirection.Method, At);

    /// <summary>A workday: a third give a lesson, some are busy, resting, away or on duty for another direction, and the own mentor was asked.</summary>
    private static Candidate[] Mentors(int count)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, count).Select(number => new Candidate(
            new PersonId(new Guid(number, 0, 0, new byte[8])), IsPaired: number == 0, IsReachable: random.Next(20) > 0, random.Next(4))
        {
            Directions = [Enum.GetValues<ActivityDirection>()[random.Next(5)]],
            Stance = number == 0 ? Stance.Asked : Stance.NotAsked,
            Ready = random.Next(12) switch
            {
                < 4 => new(Readiness.InLesson, Now.AddMinutes(random.Next(1, 40))),
                4 => new(Readiness.OffHours, Now.AddHours(2)),
                5 => new(Readiness.Away, null),
                _ => default,
            },
            IsBusy = random.Next(10) == 0,
            RestsUntil = random.Next(10) == 0 ? Now.AddMinutes(3) : null,
            TakenLately = random.Next(10),
        })];
    }
}

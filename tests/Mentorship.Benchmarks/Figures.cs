namespace Mentorship.Benchmarks;

/// <summary>What the crowd saw: times in milliseconds, rates per second.</summary>
internal sealed record Figures(double Seconds, long Updates, double PerSecond, double P50, double P99)
{
    /// <summary>Answers per second between the first and the last answer.</summary>
    public double AnswersPerSecond { get; init; }

    /// <summary>The same of all messages that share the limit.</summary>
    public double AllPerSecond { get; init; }

    /// <summary>Calls that the server refused as too many.</summary>
    public long Refused { get; init; }

    public double FirstAnswer { get; init; }

    public double P95 { get; init; }

    public double Longest { get; init; }

    /// <summary>Seconds after its moment that all but one in twenty reminders had come.</summary>
    public double Late { get; init; }

    /// <summary>Seconds by which a reminder came before one that was due earlier, at most.</summary>
    public double LatestAhead { get; init; }

    public static Figures Of(TimeSpan elapsed, long updates, double[] latencies, TimeSpan[] ends)
    {
        Array.Sort(latencies);
        var (first, last) = (ends.Min().TotalSeconds, ends.Max().TotalSeconds);
        return new Figures(elapsed.TotalSeconds, updates, updates / elapsed.TotalSeconds, At(latencies, 0.5), At(latencies, 0.99))
        {
            AnswersPerSecond = last > first ? (ends.Length - 1) / (last - first) : 0,
            FirstAnswer = first,
            P95 = At(latencies, 0.95),
            Longest = latencies is [.., var longest] ? longest : 0,
        };
    }

    public static double At(double[] sorted, double share) =>
        sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];
}

namespace Mentorship.Domain.HelpRequests;

/// <summary>How long people waited for the first answer. A question without one counts as longer than any other, so silence cannot better a figure.</summary>
/// <param name="Median">Null where half of the questions had no answer.</param>
/// <param name="NineOfTen">Null where more than one question in ten had none.</param>
public sealed record FirstAnswers(long Asked, long Unanswered, TimeSpan? Median, TimeSpan? NineOfTen)
{
    private const double Half = 0.5;
    private const double Most = 0.9;

    /// <summary>In whole percent, never rounded down to nothing nor up to all.</summary>
    public long PercentUnanswered => Asked == 0 ? 0
        : Unanswered == Asked ? 100
        : Math.Min(99, (long)Math.Ceiling(Unanswered * 100.0 / Asked));

    /// <param name="waits">Null for a question that nobody has answered.</param>
    public static FirstAnswers Of(IEnumerable<TimeSpan?> waits)
    {
        var all = waits.OrderBy(wait => wait ?? TimeSpan.MaxValue).ToList();
        return new FirstAnswers(all.Count, all.Count(wait => wait is null), At(all, Half), At(all, Most));
    }

    /// <summary>The wait that this share of the questions did not exceed (nearest rank).</summary>
    private static TimeSpan? At(List<TimeSpan?> ordered, double share) =>
        ordered is [] ? null : ordered[(int)Math.Ceiling(ordered.Count * share) - 1];
}

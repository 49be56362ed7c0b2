namespace Mentorship.Domain.Calendar;

/// <summary>Time from one moment until another, the last one excluded.</summary>
public readonly record struct MomentSpan(DateTimeOffset From, DateTimeOffset Until)
{
    public TimeSpan Length => Until - From;

    public bool IsEmpty => Until <= From;

    public bool Contains(DateTimeOffset moment) => From <= moment && moment < Until;

    public bool Overlaps(MomentSpan other) => From < other.Until && other.From < Until;

    public MomentSpan Common(MomentSpan other) => new(Later(From, other.From), Earlier(Until, other.Until));

    /// <summary>What is left of this time once the taken times are cut out, in order.</summary>
    public IReadOnlyList<MomentSpan> Without(IEnumerable<MomentSpan> taken)
    {
        List<MomentSpan> left = [];
        var from = From;
        foreach (var one in taken.Where(Overlaps).OrderBy(one => one.From))
        {
            if (one.From > from) left.Add(new(from, one.From));
            from = Later(from, one.Until);
        }
        if (from < Until) left.Add(new(from, Until));
        return left;
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}

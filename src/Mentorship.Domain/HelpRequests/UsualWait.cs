namespace Mentorship.Domain.HelpRequests;

/// <summary>How long the middle of the last comparable questions waited for a first human answer: the fastest and the slowest fifth left out.</summary>
public sealed record UsualWait(TimeSpan From, TimeSpan Until)
{
    /// <summary>How many of the last answers count.</summary>
    public const int Most = 20;

    private const int Handful = 5;

    /// <summary>Null for fewer than a handful: they promise nothing.</summary>
    public static UsualWait? Of(IReadOnlyList<TimeSpan> waits)
    {
        if (waits.Count < Handful) return null;
        var inOrder = waits.Order().ToList();
        var fifth = inOrder.Count / Handful;
        return new(inOrder[fifth], inOrder[^(fifth + 1)]);
    }
}

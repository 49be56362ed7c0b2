namespace Mentorship.Domain.Meetings.Series;

/// <summary>One recurring rhythm of a pair.</summary>
public readonly record struct SeriesId(Guid Value)
{
    public override string ToString() => Value.ToString();
}

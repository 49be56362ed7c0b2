namespace Mentorship.Domain;

/// <summary>One bond of a mentor and a mentee.</summary>
public readonly record struct PairId(Guid Value)
{
    public override string ToString() => Value.ToString();
}

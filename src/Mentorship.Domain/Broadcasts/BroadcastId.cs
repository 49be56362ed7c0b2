namespace Mentorship.Domain.Broadcasts;

/// <summary>Names one announcement to many for ever.</summary>
public readonly record struct BroadcastId(Guid Value)
{
    public override string ToString() => Value.ToString();
}

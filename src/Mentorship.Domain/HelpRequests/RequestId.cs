namespace Mentorship.Domain.HelpRequests;

/// <summary>Names one help request for ever; people see its number instead.</summary>
public readonly record struct RequestId(Guid Value)
{
    public override string ToString() => Value.ToString();
}

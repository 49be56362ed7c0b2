namespace Mentorship.Domain;

/// <summary>A person of our register; never the id of a messenger account.</summary>
public readonly record struct PersonId(Guid Value)
{
    public override string ToString() => Value.ToString();
}

/// <summary>A school or another organisation of a municipality.</summary>
public readonly record struct OrganizationId(Guid Value)
{
    public override string ToString() => Value.ToString();
}

namespace Mentorship.Pipeline;

/// <summary>Hands the unit of the update at hand to the stores of its scope.</summary>
internal sealed class CurrentUnit
{
    private Unit? _unit;

    public Unit Unit
    {
        get => _unit ?? throw new InvalidOperationException("No unit is open in this scope.");
        set => _unit = value;
    }
}

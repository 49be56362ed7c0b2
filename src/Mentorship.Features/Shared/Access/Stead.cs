using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>While it lives, the unit acts in somebody's stead.</summary>
internal readonly struct Stead : IDisposable
{
    private readonly Unit _unit;
    private readonly Actor _before;

    public Stead(Unit unit, Actor actor)
    {
        (_unit, _before) = (unit, unit.Actor);
        unit.Actor = actor;
    }

    public static Stead ForSchool(Unit unit, string? school) => new(unit, Actor.System(school));

    public void Dispose() => _unit.Actor = _before;
}

using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>While it lives, the unit acts for the school of a run instead of a person.</summary>
internal readonly struct ForSchool : IDisposable
{
    private readonly Unit _unit;
    private readonly Actor _person;

    public ForSchool(Unit unit, string? school)
    {
        (_unit, _person) = (unit, unit.Actor);
        unit.Actor = Actor.System(school);
    }

    public void Dispose() => _unit.Actor = _person;
}

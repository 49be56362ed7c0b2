using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>The person who acts, as the domain knows them.</summary>
internal static class Person
{
    /// <summary>Only where the gate has let a person through; the service itself is nobody.</summary>
    public static PersonId Acting(this Occasion on) => new(Guid.Parse(on.Actor.PersonId!));
}

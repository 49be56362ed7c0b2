using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>What a feature has to tell others once somebody closed the chat. Runs as that person, in the unit that learned of it.</summary>
internal interface IGoneNews
{
    Task<Replies> GoneAsync(PersonId person, Occasion on, CancellationToken ct);
}

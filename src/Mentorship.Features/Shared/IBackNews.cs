using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>What a feature has to bring to somebody who opens the chat again. Runs as that person, in the unit that learned of it.</summary>
internal interface IBackNews
{
    Task<Replies> BackAsync(PersonId person, Occasion on, CancellationToken ct);
}

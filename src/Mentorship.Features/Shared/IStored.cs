using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>What a feature stores about a person, in words for /consent and «Мои данные»; null when nothing.</summary>
internal interface IStored
{
    Task<Phrase?> OfAsync(Occasion on, CancellationToken ct);
}

using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>What a feature knows of the acting person that belongs on their own card.</summary>
internal interface ICardLine
{
    /// <summary>Lines stand in this order.</summary>
    int Place { get; }

    /// <summary>Null where there is nothing to say.</summary>
    Task<Phrase?> OfAsync(Occasion on, CancellationToken ct);
}

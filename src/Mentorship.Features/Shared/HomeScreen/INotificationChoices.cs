using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>What a feature sends that a person may switch off: one button each, marked while it comes.</summary>
internal interface INotificationChoices
{
    Task<IReadOnlyList<Button>> OfAsync(Occasion on, CancellationToken ct);

    /// <summary>What a mark means, where its label alone does not say it.</summary>
    IReadOnlyList<Phrase> Means => [];
}

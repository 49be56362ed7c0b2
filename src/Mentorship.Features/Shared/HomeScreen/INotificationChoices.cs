using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>What a feature sends that a person may switch off: one button each, marked while it comes.</summary>
internal interface INotificationChoices
{
    Task<IReadOnlyList<Button>> OfAsync(Occasion on, CancellationToken ct);
}

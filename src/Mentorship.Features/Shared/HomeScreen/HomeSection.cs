using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>What a feature adds to the home screen of a person: lines by urgency, and the buttons of its menu rows.</summary>
internal interface IHomeSection
{
    Task<HomeContribution> ForAsync(Occasion on, CancellationToken ct);
}

/// <param name="Lines">At most three of all features are shown, the most urgent first; its button comes first of all.</param>
/// <param name="Menu">The feature's own buttons in their usual order.</param>
internal sealed record HomeContribution(IReadOnlyList<HomeLine> Lines, IReadOnlyList<MenuButton> Menu)
{
    public static readonly HomeContribution None = new([], []);
}

/// <param name="Urgency">Higher comes first: 100 somebody waits for an answer, 50 today, 10 for information.</param>
internal sealed record HomeLine(int Urgency, Phrase Text, Button? Button);

/// <param name="Place">Order in the menu, ascending; neighbours share a row of two where both labels are short.</param>
internal sealed record MenuButton(int Place, Button Button);

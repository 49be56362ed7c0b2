using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>Questionnaires that other features may offer by a button.</summary>
internal interface IForms
{
    IReadOnlyList<FormChoice> All { get; }

    /// <summary>Opens it where the acting person stands with it; whoever it is not for is told so.</summary>
    Task<Replies> OpenAsync(string key, Occasion on, CancellationToken ct);
}

/// <param name="Key">Never shown; the same in every release.</param>
internal sealed record FormChoice(string Key, Phrase Name);

using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>What follows <c>?start=</c> in a link: what it opens and by what right. Whose that is, is asked as at a press.</summary>
internal interface IDeepLink
{
    /// <summary>The beginning that tells it from other links, such as <c>r_</c>.</summary>
    string Prefix { get; }

    string Right { get; }

    /// <summary>Null for what names nothing.</summary>
    Task<Replies?> OpenAsync(string rest, Occasion on, CancellationToken ct);
}

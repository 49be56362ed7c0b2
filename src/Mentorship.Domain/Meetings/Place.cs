namespace Mentorship.Domain.Meetings;

/// <summary>Where a meeting is: a room, or a link that opens it.</summary>
public sealed record Place(string Text)
{
    /// <summary>The address to open, when the text is one.</summary>
    public Uri? Link => Uri.TryCreate(Text.Trim(), UriKind.Absolute, out var link) && link.Scheme is "https" or "http"
        && link.Host.Contains('.', StringComparison.Ordinal) ? link : null;
}

namespace Mentorship.Pipeline.Texts;

/// <summary>Which addresses a link may have.</summary>
internal static class Links
{
    private static readonly string[] Schemes = ["https", "http", "tg", "mailto", "tel"];

    public static bool IsUsable(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme);
}

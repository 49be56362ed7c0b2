namespace Mentorship.Features.Questionnaires;

/// <summary>Cuts texts to what fits a screen or a button, on a border between signs.</summary>
internal static class Excerpt
{
    /// <summary>Leaves room for the line above within one message.</summary>
    public const int OfWhatWasTyped = 3500;

    public const int OfButton = 30;

    public const int OfHalfButton = 17;

    public static string Of(string text, int longest) => Pipeline.Words.Shorten(text, longest);
}

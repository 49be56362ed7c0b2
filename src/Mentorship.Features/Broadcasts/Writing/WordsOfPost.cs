using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;

namespace Mentorship.Features.Broadcasts;

/// <summary>What may be the words of an announcement.</summary>
internal static class WordsOfPost
{
    /// <summary>With the line about the author below, and after an edit, it is still one message.</summary>
    public const int Longest = 3000;

    /// <summary>Null for words that can be taken.</summary>
    public static Phrase? Refuse(Content content, Post post) => content switch
    {
        { Kind: not ContentKind.Text } => new Phrase(BroadcastTexts.WordsOnly),
        { Text.Text.Length: > Longest } => new Phrase(BroadcastTexts.WordsTooLong),
        _ => null,
    };

    public static bool IsEmpty(RichText words) => words.Text.Length is 0;
}

using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>What may be the words of an announcement, and what may stand above them.</summary>
internal static class WordsOfPost
{
    /// <summary>With the line about the author below, and after an edit, it is still one message.</summary>
    public const int Longest = 3000;

    /// <summary>The channel takes fewer below a photo or a document.</summary>
    public const int LongestCaption = 900;

    /// <summary>Null for what can be taken.</summary>
    public static Phrase? Refuse(Content content, Post post) =>
        content is { Kind: not ContentKind.Text, Medium: null } ? new Phrase(BroadcastTexts.WordsOnly)
        : content.Album is not null ? new Phrase(BroadcastTexts.OneFile)
        : RefuseWords(content.Text, post.Medium ?? content.Medium);

    /// <summary>The same for other words in a message that is there: what stands above them cannot change.</summary>
    public static Phrase? RefuseCorrection(Content content, Post post) =>
        content.Kind is not ContentKind.Text ? new Phrase(BroadcastTexts.CorrectWordsOnly) : RefuseWords(content.Text, post.Medium);

    public static bool IsEmpty(RichText words) => words.Text.Length is 0;

    /// <summary>The same for the same words only: it fits on a button where they do not.</summary>
    public static long MarkOf(RichText words) =>
        BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(words, PipelineJson.Options)));

    private static Phrase? RefuseWords(RichText words, Medium? medium) =>
        medium is not null && words.Text.Length > LongestCaption ? new Phrase(BroadcastTexts.CaptionTooLong)
        : words.Text.Length > Longest ? new Phrase(BroadcastTexts.WordsTooLong)
        : null;
}

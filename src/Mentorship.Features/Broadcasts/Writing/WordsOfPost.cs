using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
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

    /// <summary>For the form: what its question does not ask for is refused while it stands.</summary>
    public static Answer<Content> Read(Content content) =>
        content.Kind is ContentKind.Text or ContentKind.Photo or ContentKind.Document ? content : new Rejected(BroadcastTexts.WordsOnly);

    /// <summary>The same where only words are asked for.</summary>
    public static Answer<Content> ReadWords(Content content) =>
        content.Kind is ContentKind.Text ? content : new Rejected(BroadcastTexts.CorrectWordsOnly);

    /// <summary>Null for what can be taken. A new file is measured with all words that stay below it.</summary>
    public static Misfit? Refuse(Content content, Post post) =>
        content is { Kind: not ContentKind.Text, Medium: null } ? new Misfit(BroadcastTexts.WordsOnly)
        : content.Album is not null ? new Misfit(BroadcastTexts.OneFile)
        : content.Medium is null ? RefuseWords(content.Text, post.Medium, Tongues.Main)
        : RefuseWhole(With(post, content));

    /// <summary>The same for other words in a message that is there: what stands above them cannot change.</summary>
    public static Misfit? RefuseCorrection(Content content, Post post, string tongue = Tongues.Main) =>
        content.Kind is not ContentKind.Text
            ? new Misfit(BroadcastTexts.CorrectWordsOnly, tongue)
            : RefuseWords(content.Text, post.Medium, tongue);

    /// <summary>Null when it fits in every language: the channel would refuse what does not to everybody.</summary>
    public static Misfit? RefuseWhole(Post post) => post.OtherWords.Prepend(new(Tongues.Main, post.Words))
        .Select(words => RefuseWords(words.Value, post.Medium, words.Key)).FirstOrDefault(misfit => misfit is not null);

    /// <summary>A file without words joins the words that are there.</summary>
    public static Post With(Post draft, Content content) => draft with
    {
        Medium = content.Medium ?? draft.Medium,
        Words = IsEmpty(content.Text) ? draft.Words : content.Text,
        Facts = draft.Facts with { HasWords = draft.Facts.HasWords || !IsEmpty(content.Text) },
    };

    public static bool IsEmpty(RichText words) => words.Text.Length is 0;

    /// <summary>The same for the same corrected words of one language only: it fits on a button where they do not.</summary>
    public static long MarkOf(Post post) => BinaryPrimitives.ReadInt64LittleEndian(
        SHA256.HashData([.. Encoding.UTF8.GetBytes(post.NewTongue), .. JsonSerializer.SerializeToUtf8Bytes(post.NewWords, PipelineJson.Options)]));

    private static Misfit? RefuseWords(RichText words, Medium? medium, string tongue) =>
        medium is not null && words.Text.Length > LongestCaption
            ? new Misfit(new Phrase(
                BroadcastTexts.CaptionTooLong, ("language", ListVersionsHandler.NameOf(tongue)), ("count", words.Text.Length)), tongue)
        : words.Text.Length > Longest ? new Misfit(BroadcastTexts.WordsTooLong, tongue)
        : null;
}

/// <summary>Why words are not taken, and in which language to write them anew.</summary>
internal sealed record Misfit(Phrase Why, string Tongue = Tongues.Main)
{
    public Replies Say(Guid post, Occasion on) => Replies.Screen(on.Chat, Why,
        [new(BroadcastTexts.WriteAgain, new BeginWords(post, Tongue == Tongues.Main ? null : Tongue), Emphasis.Primary)],
        Speaking.BackAnd(new OpenPost(post)));
}

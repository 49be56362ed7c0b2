using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Mentorship.Conversations;
using Mentorship.Domain;

namespace Mentorship.Features.Broadcasts;

/// <summary>An announcement as it may stand on a site: its words, addresses written out, its days; nothing of people or keyboards.</summary>
internal static class OutsideText
{
    private const int LongestFound = 1000;

    /// <summary>A translation of former words is not taken along.</summary>
    public static IEnumerable<string> TonguesOf(Post post) => Tongues.All
        .Where(tongue => tongue is Tongues.Main || post.OtherWords.ContainsKey(tongue))
        .Where(tongue => !post.Outdated.Contains(tongue));

    /// <param name="days">When it takes place and until when it is in force, in the language of the words; null for neither.</param>
    public static string Of(RichText words, PostLink? link, string? days) =>
        string.Join("\n\n", new[] { WithAddresses(words).Trim(), days, link?.Url }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>What looks like personal data, each as it is written, once.</summary>
    public static IReadOnlyList<string> FoundIn(IEnumerable<string> texts)
    {
        var all = texts.SelectMany(text => PersonalTraces.Find(text).Select(found => text.Substring(found.Offset, found.Length).Trim()))
            .Distinct().ToList();
        return [.. all.Where(one => !all.Exists(other => other != one && other.Contains(one, StringComparison.Ordinal)))];
    }

    public static string Quoted(IReadOnlyList<string> found) =>
        Pipeline.Words.Shorten(string.Join(", ", found.Select(words => $"«{words.ReplaceLineEndings(" ")}»")), LongestFound);

    /// <summary>The same for the same finds only: consent for these is none for what a correction brings.</summary>
    public static long MarkOf(IReadOnlyList<string> found) =>
        BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', found))));

    private static string WithAddresses(RichText words) => words.Marks
        .Where(mark => mark is { Kind: MarkKind.Link, Url: not null } && mark.Url.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(mark => mark.Offset)
        .Aggregate(words.Text, (text, mark) => IsWritten(words.Text, mark) ? text : text.Insert(mark.Offset + mark.Length, $" ({mark.Url})"));

    private static bool IsWritten(string text, Mark mark) =>
        mark.Url!.Contains(text.AsSpan(mark.Offset, mark.Length), StringComparison.OrdinalIgnoreCase);
}

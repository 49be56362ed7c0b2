using System.Globalization;
using Mentorship.Conversations;

namespace Mentorship.Pipeline.Tests.Texts;

public sealed class TextSplitterWalkTests
{
    private const int Texts = 20_000;

    [Fact]
    public void Every_promise_holds_for_texts_of_any_kind()
    {
        for (var seed = 0; seed < Texts; seed++)
        {
            var texts = new RandomTexts(seed);
            var text = texts.Next();

            var parts = TextSplitter.Split(text, texts.Limit);

            if (Broken(text, parts, texts.Limit) is { } promise) Assert.Fail($"Seed {seed}, limit {texts.Limit}: {promise}");
        }
    }

    private static string? Broken(RichText text, IReadOnlyList<RichText> parts, int limit)
    {
        if (string.Concat(parts.Select(part => part.Text)) != text.Text) return "the parts joined are another text";
        if (parts.Any(part => part.Text.Length > limit)) return "a part is too long";
        if (parts.Any(part => part.Text.Length == 0)) return "a part is empty";
        if (parts.Any(part => part.Marks.Count > TextSplitter.MarksPerPart)) return "a part has too many marks";
        if (parts.Any(part => part.Marks.Any(mark => !IsValid(mark, part.Text)))) return "a mark is not valid";
        return CutsBadly(text.Text, parts, limit) ?? Marked(text, parts);
    }

    private static bool IsValid(Mark mark, string text) =>
        mark.Offset >= 0 && mark.Length > 0 && mark.Offset + mark.Length <= text.Length
        && !InPair(text, mark.Offset) && !InPair(text, mark.Offset + mark.Length);

    private static string? CutsBadly(string text, IReadOnlyList<RichText> parts, int limit)
    {
        var signs = StringInfo.ParseCombiningCharacters(text);
        var at = 0;
        foreach (var part in parts.SkipLast(1))
        {
            at += part.Text.Length;
            if (InPair(text, at)) return $"a surrogate pair is cut at {at}";
            var sign = Array.BinarySearch(signs, at);
            if (sign < 0 && LengthOf(signs, ~sign - 1, text) <= limit) return $"a sign is cut at {at}";
        }
        return null;
    }

    // What a mark covers in the whole must be covered alike in the parts, as long as no part had to leave marks out.
    private static string? Marked(RichText text, IReadOnlyList<RichText> parts)
    {
        if (parts.Any(part => part.Marks.Count == TextSplitter.MarksPerPart)) return null;
        var (expected, shown, at) = (new HashSet<(MarkKind, int)>(), new HashSet<(MarkKind, int)>(), 0);
        foreach (var mark in text.Marks) Cover(mark, 0, text.Text, expected);
        foreach (var part in parts)
        {
            foreach (var mark in part.Marks) Cover(mark, at, text.Text, shown);
            at += part.Text.Length;
        }
        return expected.SetEquals(shown) ? null : "something is marked otherwise";
    }

    private static void Cover(Mark mark, int at, string text, HashSet<(MarkKind, int)> covered)
    {
        for (var place = Math.Max(0, mark.Offset + at); place < Math.Min(text.Length, mark.Offset + mark.Length + at); place++)
        {
            covered.Add((mark.Kind, place));
            if (InPair(text, place)) covered.Add((mark.Kind, place - 1));
            if (InPair(text, place + 1)) covered.Add((mark.Kind, place + 1));
        }
    }

    private static int LengthOf(int[] signs, int sign, string text) =>
        (sign + 1 < signs.Length ? signs[sign + 1] : text.Length) - signs[sign];

    private static bool InPair(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}

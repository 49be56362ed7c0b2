using Mentorship.Conversations;

namespace Mentorship.Pipeline.Tests.Texts;

public sealed class TextSplitterTests
{
    [Fact]
    public void A_text_within_the_limit_is_one_part()
    {
        var text = new RichText("слово", [new(MarkKind.Bold, 0, 5)]);

        var parts = TextSplitter.Split(text);

        Assert.Equal([text], parts);
    }

    [Fact]
    public void Paragraphs_are_better_places_than_lines_and_lines_than_words()
    {
        var byParagraph = Parts("aa bb\n\ncc\ndd ee", 12);
        var byLine = Parts("aa bb cc\ndd ee", 12);
        var byWord = Parts("aa bb cc dd ee", 12);
        var byLetter = Parts("aabbccddee", 8);

        Assert.Equal(["aa bb\n\n", "cc\ndd ee"], byParagraph);
        Assert.Equal(["aa bb cc\n", "dd ee"], byLine);
        Assert.Equal(["aa bb cc dd ", "ee"], byWord);
        Assert.Equal(["aabbccdd", "ee"], byLetter);
    }

    [Fact]
    public void A_mark_that_fits_into_a_part_is_not_cut()
    {
        var text = new RichText("one two three four", [new(MarkKind.Link, 8, 10, "https://example.org")]);

        var parts = TextSplitter.Split(text, 14);

        Assert.Equal(["one two ", "three four"], parts.Select(part => part.Text));
        Assert.Equal([new Mark(MarkKind.Link, 0, 10, "https://example.org")], parts[1].Marks);
    }

    [Fact]
    public void A_mark_longer_than_a_part_goes_on_in_the_next()
    {
        var text = new RichText("aaaa bbbb cccc", [new(MarkKind.Quote, 2, 12)]);

        var parts = TextSplitter.Split(text, 10);

        Assert.Equal(["aaaa bbbb ", "cccc"], parts.Select(part => part.Text));
        Assert.Equal([new Mark(MarkKind.Quote, 2, 8)], parts[0].Marks);
        Assert.Equal([new Mark(MarkKind.Quote, 0, 4)], parts[1].Marks);
    }

    [Theory]
    [InlineData("👩‍👩‍👧‍👦👩‍👩‍👧‍👦")]
    [InlineData("🇷🇺🇷🇺🇷🇺🇷🇺")]
    [InlineData("e\u0301\u0302e\u0301\u0302e\u0301\u0302e\u0301\u0302e\u0301\u0302")]
    [InlineData("\r\n\r\n\r\n\r\n\r\n\r\n\r\n")]
    public void What_is_seen_as_one_sign_stays_one(string text)
    {
        var whole = Signs(text);

        var parts = Parts(text, 13);

        Assert.Equal(whole, parts.SelectMany(Signs));
        Assert.True(parts.Count > 1);
    }

    [Fact]
    public void A_sign_longer_than_a_message_is_cut_between_surrogate_pairs()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("\U0001D167", 9));

        var parts = Parts(text, 4);

        Assert.Equal(text, string.Concat(parts));
        Assert.All(parts, part => Assert.False(char.IsLowSurrogate(part[0])));
    }

    [Fact]
    public void More_marks_than_a_message_may_have_make_more_parts()
    {
        var marks = Enumerable.Range(0, 250).Select(place => new Mark(MarkKind.Bold, place * 2, 1));

        var parts = TextSplitter.Split(new RichText(new string('x', 500), new ValueList<Mark>([.. marks])));

        Assert.Equal([100, 100, 50], parts.Select(part => part.Marks.Count));
        Assert.Equal(500, parts.Sum(part => part.Text.Length));
    }

    [Fact]
    public void Too_many_marks_on_one_sign_do_not_cut_it()
    {
        var marks = Enumerable.Repeat(new Mark(MarkKind.Bold, 0, 2), 100).Append(new Mark(MarkKind.Italic, 1, 1));
        var text = new RichText("e\u0301" + new string('x', 20) + "y\u0301", new ValueList<Mark>([.. marks]));

        var parts = TextSplitter.Split(text, 23);

        Assert.Equal(["e\u0301", new string('x', 20) + "y\u0301"], parts.Select(part => part.Text));
        Assert.Equal([100, 0], parts.Select(part => part.Marks.Count));
    }

    [Theory]
    [InlineData(-5, 7, 0, 3)]
    [InlineData(3, 100, 3, 3)]
    [InlineData(3, int.MaxValue, 3, 3)]
    [InlineData(2, 1, 1, 2)]
    [InlineData(1, 1, 1, 2)]
    public void Marks_are_fitted_to_the_text_and_to_whole_pairs(int offset, int length, int from, int fitted)
    {
        var text = new RichText("a👍bcd", [new(MarkKind.Bold, offset, length)]);

        var part = Assert.Single(TextSplitter.Split(text));

        Assert.Equal([new Mark(MarkKind.Bold, from, fitted)], part.Marks);
    }

    [Theory]
    [InlineData(7, 1)]
    [InlineData(2, 0)]
    [InlineData(2, -1)]
    public void Marks_over_nothing_are_left_out(int offset, int length)
    {
        var text = new RichText("слово", [new(MarkKind.Bold, offset, length)]);

        var part = Assert.Single(TextSplitter.Split(text));

        Assert.Empty(part.Marks);
    }

    private static List<string> Parts(string text, int limit) =>
        [.. TextSplitter.Split(RichText.Plain(text), limit).Select(part => part.Text)];

    private static List<string> Signs(string text)
    {
        var signs = System.Globalization.StringInfo.GetTextElementEnumerator(text);
        var list = new List<string>();
        while (signs.MoveNext()) list.Add(signs.GetTextElement());
        return list;
    }
}

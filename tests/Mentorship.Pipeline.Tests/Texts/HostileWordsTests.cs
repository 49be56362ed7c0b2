using Mentorship.Conversations;

namespace Mentorship.Pipeline.Tests.Texts;

public sealed class HostileWordsTests
{
    public static TheoryData<string> HostileNames =>
    [
        "<b>Анна</b>", "</b>", "Анна & Ко", "&lt;b&gt;", "{who}", "{count, plural, other {#}}", "'{'", "# _*[](tg://user?id=1)",
        "\u202Eаннa\u202C", "שרה", "سارة", new string('\u200B', 64), "e\u0301\u0301\u0301", "👩‍👩‍👧‍👦", "\uD83D", "a\0b",
    ];

    [Theory]
    [MemberData(nameof(HostileNames))]
    public void A_name_is_shown_as_it_is_and_never_read_as_markup(string name)
    {
        var rich = Shown.Rich("<b>{who}</b>: <i>вопрос</i>", ("who", name));

        Assert.Equal(name + ": вопрос", rich.Text);
        Assert.Equal([new(MarkKind.Bold, 0, name.Length), new(MarkKind.Italic, name.Length + 2, 6)], rich.Marks);
    }

    [Fact]
    public void Initials_stay_on_one_line_and_words_of_people_are_left_alone()
    {
        var text = Shown.Text("Отвечает {who}: {words}", ("who", "А. П. С., математика"), ("words", RichText.Plain("А. П. С.")));

        Assert.Equal("Отвечает А.\u00A0П.\u00A0С., математика: А. П. С.", text);
    }

    [Fact]
    public void Words_of_any_kind_are_shown_as_they_are_with_their_marks_moved()
    {
        var book = Shown.Book("<b>{who}</b>: {words}");
        for (var seed = 0; seed < 20_000; seed++)
        {
            var texts = new RandomTexts(seed);
            var (who, words) = (texts.Next().Text, texts.Next());

            var rich = book.Render(new Phrase("sample", ("who", who), ("words", words)), Shown.Moscow, Shown.Now);

            var moved = words.Marks.Where(mark => mark.Length > 0).Select(mark => mark with { Offset = mark.Offset + who.Length + 2 });
            Assert.Equal($"{who}: {words.Text}", rich.Text);
            Assert.Equal([new(MarkKind.Bold, 0, who.Length), .. moved], rich.Marks);
        }
    }

    [Theory]
    [InlineData("\u202Eкод\u202C 1", "код 1")]
    [InlineData("\u200Fא\u200E", "א")]
    [InlineData("a\0b\u0007c\td\ne", "abc\td\ne")]
    [InlineData("\u2066\u2069\u200B \u3164\u2800\uFE0F", "")]
    [InlineData("👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦")]
    [InlineData("как есть", "как есть")]
    public void Cleaned_words_keep_all_that_can_be_seen(string typed, string expected)
    {
        var clean = Words.Clean(RichText.Plain(typed));

        Assert.Equal(expected, clean.Text);
        Assert.Equal(expected, Words.Clean(typed));
    }

    [Fact]
    public void Marks_follow_the_words_that_are_cleaned()
    {
        var marks = ValueList.Of([new Mark(MarkKind.Bold, 1, 3), new Mark(MarkKind.Italic, 4, 3), new Mark(MarkKind.Code, 6, 1)]);
        var typed = new RichText("\u202Eab\u202Ccd\u202D", marks);

        var clean = Words.Clean(typed);

        Assert.Equal(new RichText("abcd", [new(MarkKind.Bold, 0, 2), new(MarkKind.Italic, 2, 2)]), clean);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(" \t\r\n\u00A0", true)]
    [InlineData("\u200B\u200C\u200D\u2060\uFEFF", true)]
    [InlineData("\u3164\u115F\u034F\u2800", true)]
    [InlineData("\uDB40\uDC41", true)]
    [InlineData("\uD83D", true)]
    [InlineData(".", false)]
    [InlineData("\u200B7\u200B", false)]
    [InlineData("👍", false)]
    public void Empty_is_what_nobody_can_see(string text, bool expected)
    {
        Assert.Equal(expected, Words.IsEmpty(text));
        Assert.Equal(expected, Words.IsEmpty(RichText.Plain(text)));
    }

    [Theory]
    [InlineData(" А. П. С. ", "А. П. С.")]
    [InlineData("Анна\n\nПетровна", "Анна Петровна")]
    [InlineData("\u202Eשרה", "\u2068שרה\u2069")]
    [InlineData("Sara سارة", "\u2068Sara سارة\u2069")]
    [InlineData("\u2068\u2069", "")]
    public void A_name_stays_on_its_line_and_in_its_place(string given, string expected)
    {
        Assert.Equal(expected, Words.Name(given));
    }
}

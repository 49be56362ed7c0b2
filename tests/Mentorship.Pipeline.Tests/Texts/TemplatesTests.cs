using Mentorship.Conversations;

namespace Mentorship.Pipeline.Tests.Texts;

public sealed class TemplatesTests
{
    private const string People = "{count, plural, one {# человек} few {# человека} many {# человек} other {# человека}}";

    [Theory]
    [InlineData(0, "0 человек")]
    [InlineData(1, "1 человек")]
    [InlineData(2, "2 человека")]
    [InlineData(5, "5 человек")]
    [InlineData(11, "11 человек")]
    [InlineData(12, "12 человек")]
    [InlineData(21, "21 человек")]
    [InlineData(22, "22 человека")]
    [InlineData(101, "101 человек")]
    [InlineData(111, "111 человек")]
    [InlineData(12_004, "12\u00A0004 человека")]
    public void Russian_counts_in_three_forms(long count, string expected)
    {
        var text = Shown.Text(People, ("count", count));

        Assert.Equal(expected, text);
    }

    [Theory]
    [InlineData(0, "0 teachers")]
    [InlineData(1, "1 teacher")]
    [InlineData(2, "2 teachers")]
    [InlineData(21, "21 teachers")]
    [InlineData(12_004, "12,004 teachers")]
    public void English_counts_in_two_forms(long count, string expected)
    {
        var text = Shown.InEnglish("{count, plural, one {# teacher} other {# teachers}}", ("count", count));

        Assert.Equal(expected, text);
    }

    [Fact]
    public void Tatar_has_one_form_and_reads_Russian_where_it_has_no_words()
    {
        var files = FilesOfTexts.Of("""{"a":"раз","b":"два"}""", """{"a":"one","b":"two"}""")
            .With("tt", """{"a":"{count, plural, other {# кеше}}"}""");
        var reader = Shown.Moscow with { Locale = "tt-RU" };

        var book = Phrasebook.Load(files);

        Assert.Equal("2 кеше", book.Plain(new Phrase("a", ("count", 2)), reader, Shown.Now));
        Assert.Equal("два", book.Plain("b", reader, Shown.Now));
    }

    [Fact]
    public void A_number_with_its_own_words_goes_before_its_form()
    {
        var text = Shown.Text("{count, plural, =0 {никого} one {#} few {#} many {#} other {#}}", ("count", 0));

        Assert.Equal("никого", text);
    }

    [Theory]
    [InlineData("voice", "Голосовое, 3 минуты")]
    [InlineData("photo", "Файл")]
    public void A_choice_may_hold_markup_and_placeholders(string kind, string expected)
    {
        const string Minutes = "{n, plural, one {# минута} few {# минуты} many {# минут} other {# минуты}}";
        const string Template = "{kind, select, voice {<b>Голосовое</b>, " + Minutes + "} other {Файл}}";

        var text = Shown.Text(Template, ("kind", kind), ("n", 3));

        Assert.Equal(expected, text);
    }

    [Fact]
    public void Marks_cover_what_they_enclose_also_nested_and_after_arguments()
    {
        const string Template = "{who}: <b>жирный <i>и наклонный</i></b>, <a href=\"https://example.org/a?b=1\">ссылка</a>";

        var rich = Shown.Rich(Template, ("who", "А. П. С."));

        Assert.Equal("А.\u00A0П.\u00A0С.: жирный и наклонный, ссылка", rich.Text);
        Assert.Equal(
            [new(MarkKind.Bold, 10, 18), new(MarkKind.Italic, 17, 11), new(MarkKind.Link, 30, 6, "https://example.org/a?b=1")],
            rich.Marks);
    }

    [Fact]
    public void Rich_arguments_bring_their_marks_to_the_new_place()
    {
        var words = new RichText("важное слово", [new(MarkKind.Bold, 0, 6)]);

        var rich = Shown.Rich("<blockquote>Пишет: {words}</blockquote>", ("words", words));

        Assert.Equal([new(MarkKind.Quote, 0, 19), new(MarkKind.Bold, 7, 6)], rich.Marks);
    }

    [Fact]
    public void A_quote_does_not_stand_inside_a_quote()
    {
        var words = new RichText("слово", [new(MarkKind.Quote, 0, 5)]);

        var rich = Shown.Rich("<blockquote expandable>{words}</blockquote>", ("words", words));

        Assert.Equal([new Mark(MarkKind.ExpandableQuote, 0, 5)], rich.Marks);
    }

    [Theory]
    [InlineData("https://example.org/x", 1)]
    [InlineData("javascript:alert(1)", 0)]
    [InlineData("каб. 12", 0)]
    public void A_link_to_an_argument_is_a_link_only_when_it_is_an_address(string url, int marks)
    {
        var rich = Shown.Rich("<a href=\"{place}\">встреча</a>", ("place", url));

        Assert.Equal("встреча", rich.Text);
        Assert.Equal(marks, rich.Marks.Count);
    }

    [Theory]
    [InlineData("скобки '{имя}' и it''s, don't", "скобки {имя} и it's, don't")]
    [InlineData("&lt;b&gt; &amp; &quot;R&D&quot;", "<b> & \"R&D\"")]
    [InlineData("a > b, №1 #2", "a > b, №1 #2")]
    public void Signs_of_the_template_language_can_be_written_literally(string template, string expected)
    {
        var text = Shown.Text(template);

        Assert.Equal(expected, text);
    }

    [Fact]
    public void A_mark_around_nothing_is_no_mark()
    {
        var rich = Shown.Rich("<b>{words}</b>.", ("words", ""));

        Assert.Equal(RichText.Plain("."), rich);
    }

    [Fact]
    public void Labels_are_translated_with_the_phrase_that_holds_them()
    {
        var files = FilesOfTexts.Of(
            """{"top":"Роль: {role}","role.mentor":"<b>наставник</b>"}""", """{"top":"Role: {role}","role.mentor":"mentor"}""");
        var phrase = new Phrase("top", ("role", new Phrase("role.mentor")));

        var book = Phrasebook.Load(files);

        Assert.Equal(new RichText("Роль: наставник", [new(MarkKind.Bold, 6, 9)]), book.Render(phrase, Shown.Moscow, Shown.Now));
        Assert.Equal("Role: mentor", book.Plain(phrase, Shown.English, Shown.Now));
    }

    [Theory]
    [InlineData(9_999, "9999")]
    [InlineData(10_000, "10\u00A0000")]
    [InlineData(1_234_567, "1\u00A0234\u00A0567")]
    [InlineData(-10_000, "-10\u00A0000")]
    public void Numbers_are_grouped_from_five_digits_on(long number, string expected)
    {
        var text = Shown.Text("{n}", ("n", number));

        Assert.Equal(expected, text);
    }

    [Fact]
    public void The_number_of_a_paper_is_never_grouped()
    {
        var text = Shown.Text("№ {n, plain}", ("n", 123_456));

        Assert.Equal("№ 123456", text);
    }
}

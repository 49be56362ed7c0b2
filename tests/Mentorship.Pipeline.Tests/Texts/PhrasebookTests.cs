using Mentorship.Conversations;

namespace Mentorship.Pipeline.Tests.Texts;

public sealed class PhrasebookTests
{
    [Fact]
    public void The_words_of_the_pipeline_are_carried_by_its_assembly()
    {
        var book = Phrasebook.Load(typeof(Phrasebook).Assembly);

        Assert.Equal("Меню", book.Plain("pipeline.button.menu", Shown.Moscow, Shown.Now));
        Assert.Equal("Menu", book.Plain("pipeline.button.menu", Shown.English, Shown.Now));
    }

    [Fact]
    public void A_stop_of_the_service_is_told_with_its_day_and_clock()
    {
        var phrase = new Phrase("pipeline.paused", ("from", Shown.Now.AddHours(-24)), ("to", Shown.Now.AddMinutes(-7)));

        var text = Phrasebook.Load(typeof(Phrasebook).Assembly).Plain(phrase, Shown.Moscow, Shown.Now);

        Assert.Equal("Служба стояла с 14 сентября, 10:12, снова работает сегодня в 10:05. Сообщения целы, отвечаю по порядку.", text);
    }

    [Fact]
    public void Several_assemblies_make_one_book()
    {
        var first = FilesOfTexts.Of("""{"a":"раз"}""", """{"a":"one"}""");
        var second = FilesOfTexts.Of("""{"b":"два"}""", """{"b":"two"}""");

        var book = Phrasebook.Load(first, second);

        Assert.Equal(["a", "b"], book.Keys.Order());
    }

    [Theory]
    [InlineData("  меню ", true)]
    [InlineData("МЕНЮ", true)]
    [InlineData("menu", true)]
    [InlineData("меню школы", false)]
    [InlineData("", false)]
    public void A_shortcut_is_known_in_every_language_and_any_case(string typed, bool expected)
    {
        var book = Phrasebook.Load(typeof(Phrasebook).Assembly);

        var means = book.Means(typed, "pipeline.button.menu");

        Assert.Equal(expected, means);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("")]
    [InlineData("english")]
    public void Who_reads_none_of_our_languages_reads_Russian(string locale)
    {
        var text = Shown.Book("слово", "word").Plain("sample", Shown.Moscow with { Locale = locale }, Shown.Now);

        Assert.Equal("слово", text);
    }

    [Fact]
    public void Keys_and_arguments_that_do_not_exist_are_mistakes_of_code()
    {
        var book = Shown.Book("Здравствуйте, {who}!");

        Assert.Contains("other", Assert.Throws<InvalidOperationException>(() => book.Plain("other", Shown.Moscow, Shown.Now)).Message);
        Assert.Contains("who", Assert.Throws<InvalidOperationException>(() => book.Render("sample", Shown.Moscow, Shown.Now)).Message);
    }

    [Theory]
    [InlineData("{x, time}")]
    [InlineData("{x, plural, one {#} few {#} many {#} other {#}}")]
    [InlineData("{x, plain}")]
    public void An_argument_of_the_wrong_kind_is_a_mistake_of_code(string template)
    {
        var phrase = new Phrase("sample", ("x", "слово"));

        Assert.Throws<InvalidOperationException>(() => Shown.Book(template).Render(phrase, Shown.Moscow, Shown.Now));
    }

    [Theory]
    [InlineData("<b>жирный", "</b> is missing")]
    [InlineData("<b><i>x</b></i>", "</i> is missing")]
    [InlineData("x</b>", "no opening")]
    [InlineData("<em>x</em>", "<em> is not known")]
    [InlineData("a < b", "< without >")]
    [InlineData("<code><b>x</b></code>", "inside <code>")]
    [InlineData("<blockquote>x<b><blockquote>y</blockquote></b></blockquote>", "inside a quote")]
    [InlineData("<a href=\"javascript:x\">x</a>", "no address")]
    [InlineData("&mdash;", "&mdash; is not known")]
    [InlineData("{who", "} is missing")]
    [InlineData("who}", "} has no {")]
    [InlineData("{}", "has no name")]
    [InlineData("{at, tomorrow}", "the style tomorrow is not known")]
    [InlineData("{at, usual}", "the style usual is not known")]
    [InlineData("{n, plural, one {#} other {#}}", "no form few")]
    [InlineData("{n, plural, one {#} one {#} few {#} many {#} other {#}}", "one is given twice")]
    [InlineData("{n, plural, two {#} other {#}}", "no plural form two")]
    [InlineData("{n, plural, =x {#} other {#}}", "=x is no number")]
    [InlineData("{k, select, a {b}}", "no other")]
    [InlineData("<b>{k, select, other {x</b>}}", "} is missing")]
    [InlineData("'{ без конца", "has no end")]
    public void A_bad_template_is_refused_with_file_key_and_reason(string template, string reason)
    {
        var refusal = Shown.Refusal(template);

        Assert.StartsWith("Sample.Texts.ru.json, sample: ", refusal);
        Assert.Contains(reason, refusal);
    }

    [Theory]
    [InlineData("""{"a":"x"}""", """{}""", "Sample.Texts.ru.json, a: there is no English text")]
    [InlineData("""{}""", """{"a":"x"}""", "Sample.Texts.en.json, a: there is no Russian text")]
    [InlineData("""{"a":"x","a":"y"}""", """{"a":"x"}""", "Sample.Texts.ru.json, a: given already in Sample.Texts.ru.json")]
    [InlineData("""{"a":{"b":"x"}}""", """{}""", "Sample.Texts.ru.json: not a flat object")]
    [InlineData("""{"a":null}""", """{}""", "Sample.Texts.ru.json: not a flat object of texts (a has no text)")]
    [InlineData("""{"a":""", """{}""", "Sample.Texts.ru.json: not a flat object")]
    public void A_bad_file_is_refused_with_its_name(string ru, string en, string reason)
    {
        var refusal = Assert.Throws<InvalidDataException>(() => Phrasebook.Load(FilesOfTexts.Of(ru, en)));

        Assert.Contains(reason, refusal.Message);
    }

    [Fact]
    public void A_key_in_two_files_and_a_strange_language_are_refused_together()
    {
        var files = FilesOfTexts.Of("""{"a":"x"}""", """{"a":"x"}""").With("ru", """{"a":"y"}""", "Second").With("de", "{}");

        var refusal = Assert.Throws<InvalidDataException>(() => Phrasebook.Load(files));

        Assert.Contains("Second.Texts.ru.json, a: given already in Sample.Texts.ru.json", refusal.Message);
        Assert.Contains("the language de is not known", refusal.Message);
    }
}

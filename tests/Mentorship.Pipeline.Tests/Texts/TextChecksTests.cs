using Mentorship.Testing;

namespace Mentorship.Pipeline.Tests.Texts;

public sealed class TextChecksTests
{
    [Fact]
    public void The_words_of_the_pipeline_keep_all_rules()
    {
        Assert.Empty(TextChecks.Problems(typeof(Phrasebook).Assembly));
    }

    [Theory]
    [InlineData("x.a", "{who} пишет", "writes", "en, x.a: {who} of the Russian text is missing")]
    [InlineData("x.a", "пишет", "{who} writes", "en, x.a: {who} is not in the Russian text")]
    [InlineData("x.button.a", "Тридцать знаков — это совсем нет", "Yes", "ru, x.button.a: 32 characters, at most 30")]
    [InlineData("x.button.a", "Перенести на {at, slot}", "{at, short}", "ru, x.button.a: 35 characters, at most 30")]
    [InlineData("x.button.a", "<b>Да</b>", "Yes", "ru, x.button.a: marks are not shown here")]
    [InlineData("x.button.a", "✅ Да", "Yes", "ru, x.button.a: ✅ is not of the set")]
    [InlineData("x.a", "👍 Да", "Yes", "ru, x.a: 👍 is not of the set")]
    [InlineData("x.a", "Да ✅ да", "Yes", "ru, x.a: ✅ does not begin a line of words")]
    [InlineData("x.a", "✅", "Yes", "ru, x.a: ✅ does not begin a line of words")]
    [InlineData("x.a", "Наставник взял(а) вопрос", "Yes", "ru, x.a: «взял(а)» guesses who reads or acts")]
    [InlineData("x.a", "А. П. С. прочитала", "Yes", "ru, x.a: «прочитала» guesses who reads or acts")]
    [InlineData("x.a", "Отвечает <b>{name}</b>. Пишите", "{name}", "ru, x.a: {name} stands before a full stop, and initials end with one")]
    [InlineData("x.a", "Я согласен", "Yes", "ru, x.a: «согласен» guesses who reads or acts")]
    [InlineData("x.a", "{n, plural, one {#} other {#}}", "{n}", "Sample.Texts.ru.json, x.a: at 30: the plural of n has no form few")]
    public void What_breaks_a_rule_is_named(string key, string ru, string en, string expected)
    {
        var files = FilesOfTexts.Of($"{{\"{key}\":\"{ru}\"}}", $"{{\"{key}\":\"{en}\"}}");

        var problems = TextChecks.Problems(files);

        Assert.Equal([expected], problems);
    }

    [Theory]
    [InlineData("x.a", "❗ Нужно ваше решение\\n🔒 Видите вы")]
    [InlineData("x.a", "<b>🔔 Встреча</b> с начала года, никто не ответил")]
    [InlineData("x.button.a", "✓ Наставник")]
    [InlineData("x.chosen", "✓ {label}")]
    public void What_keeps_the_rules_is_left_alone(string key, string words)
    {
        var files = FilesOfTexts.Of($"{{\"{key}\":\"{words}\"}}", $"{{\"{key}\":\"{words}\"}}");

        Assert.Empty(TextChecks.Problems(files));
    }

    [Fact]
    public void Long_messages_and_toasts_are_named()
    {
        var files = FilesOfTexts.Of(
            $$"""{"x.a":"{{new string('а', 4001)}}","x.toast.a":"{{new string('а', 201)}}"}""", """{"x.a":"a","x.toast.a":"a"}""");

        var problems = TextChecks.Problems(files);

        Assert.Equal(["ru, x.a: 4001 characters, at most 4000", "ru, x.toast.a: 201 characters, at most 200"], problems);
    }

    [Fact]
    public void Keys_without_code_and_code_without_keys_are_named()
    {
        const string Json = """{"x.used":"a","x.unused":"a","x.kind.one":"a","enum.role.Mentor":"a"}""";
        const string Code = """
            var a = "x.used" + "x.missing" + "x.csv" + "x.not-a-key" + "y.other"; var b = $"x.kind.{c}" + "enum.";
            map.Handles<Do, DoHandler>("x.do", Right.Enter);
            """;
        using var tree = new SourceFolder(Code);

        var problems = TextChecks.Usage(tree.Path, [FilesOfTexts.Of(Json, Json)], "x.not-a-key");

        Assert.Equal(["x.missing: named in Sample.cs, but in no file of words", "x.unused: no code uses it"], problems);
    }

    [Fact]
    public void The_source_tree_is_found_from_where_tests_run()
    {
        var tree = TextChecks.SourceTree();

        Assert.True(File.Exists(Path.Combine(tree, "Mentorship.Pipeline", "Texts", "Texts.ru.json")));
    }

    private sealed class SourceFolder : IDisposable
    {
        public SourceFolder(string code) => File.WriteAllText(System.IO.Path.Combine(Path, "Sample.cs"), code);

        public string Path { get; } = Directory.CreateTempSubdirectory("texts").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}

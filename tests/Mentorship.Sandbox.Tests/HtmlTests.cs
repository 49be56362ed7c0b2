namespace Mentorship.Sandbox.Tests;

public sealed class HtmlTests : SandboxTest
{
    [Theory]
    [InlineData("<b>Вопрос</b> № 1", "Вопрос № 1", "bold 0 6")]
    [InlineData("а <i>б <u>в</u></i>", "а б в", "italic 2 3, underline 4 1")]
    [InlineData("<a href=\"https://x.ru\">тут</a>", "тут", "text_link 0 3")]
    [InlineData("<pre>x</pre><code>y</code>", "xy", "pre 0 1, code 1 1")]
    [InlineData("<tg-spoiler>я</tg-spoiler><span class=\"tg-spoiler\">😀</span>", "я😀", "spoiler 0 1, spoiler 1 2")]
    [InlineData("<blockquote expandable>цитата</blockquote>", "цитата", "expandable_blockquote 0 6")]
    [InlineData("1 &lt; 2 &amp;&amp; &quot;3&quot; &#65; &nbsp; &", "1 < 2 && \"3\" A &nbsp; &", "")]
    public async Task Markup_becomes_entities(string html, string text, string entities)
    {
        await World.SayAsync(Anna, "/start", Ct);

        await ResultAsync("sendMessage", new { chat_id = Anna, text = html, parse_mode = "HTML" });

        var seen = World.Chat(Anna).LastOfBot!;
        Assert.Equal(text, seen.Text);
        Assert.Equal(entities, string.Join(", ", seen.Entities.Select(e => $"{e.Type} {e.Offset} {e.Length}")));
    }

    [Theory]
    [InlineData("1 < 2", "Unclosed start tag at byte offset 2")]
    [InlineData("<div>x</div>", "Unsupported start tag \"div\" at byte offset 0")]
    [InlineData("я<br>x", "Unsupported start tag \"br\" at byte offset 2")]
    [InlineData("<b>x", "Can't find end tag corresponding to start tag \"b\"")]
    [InlineData("<b><i>x</b></i>", "Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\"")]
    [InlineData("x</b>", "Unexpected end tag at byte offset 1")]
    public async Task Broken_markup_is_refused(string html, string reason)
    {
        await World.SayAsync(Anna, "/start", Ct);

        var refusal = await RefusalAsync("sendMessage", new { chat_id = Anna, text = html, parse_mode = "HTML" });

        Assert.Equal($"400 Bad Request: can't parse entities: {reason}", refusal);
    }
}

using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Mentorship.Browser.Tests;

[Collection(InChromium.Name)]
public sealed class MessageTests(Chromium chromium) : OnHandMadeBot(chromium)
{
    [Fact]
    public async Task Words_with_meaning_are_drawn_and_overlap_as_the_bot_meant()
    {
        const string html = "<b>Важно <i>очень</i></b> <code>x &lt; y</code> " +
            "<a href=\"https://example.org/\">правила</a>\n<blockquote>Слова</blockquote>\nдальше";

        await Bot.SendsAsync(new { chat_id = HandMadeBot.Anna, text = html, parse_mode = "HTML" });

        var words = Anna.Message("Важно").Locator(".words");
        await Expect(words.Locator("strong")).ToHaveTextAsync("Важно очень");
        await Expect(words.Locator("strong em")).ToHaveTextAsync("очень");
        await Expect(words.Locator("code")).ToHaveTextAsync("x < y");
        await Expect(words.GetByRole(AriaRole.Link, new() { Name = "правила" })).ToHaveAttributeAsync("href", "https://example.org/");
        await Expect(words.Locator("blockquote")).ToHaveTextAsync("Слова");
    }

    [Fact]
    public async Task A_long_quote_is_folded_until_somebody_wants_all_of_it()
    {
        var lines = string.Join('\n', Enumerable.Range(1, 9).Select(line => $"Строка {line}"));
        var html = $"<blockquote expandable>{lines}</blockquote>";
        await Bot.SendsAsync(new { chat_id = HandMadeBot.Anna, text = html, parse_mode = "HTML" });
        var fold = Anna.Log.GetByRole(AriaRole.Button, new() { Name = "Показать всё" });
        var before = (await Anna.Log.Locator("blockquote").BoundingBoxAsync())!.Height;

        await fold.ClickAsync();

        Assert.True((await Anna.Log.Locator("blockquote").BoundingBoxAsync())!.Height > before + 50);
        await Expect(Anna.Log.GetByRole(AriaRole.Button, new() { Name = "Свернуть" })).ToHaveAttributeAsync("aria-expanded", "true");
    }

    [Fact]
    public async Task What_the_bot_changes_and_deletes_changes_on_the_page()
    {
        var sent = await Bot.SendsAsync(new { chat_id = HandMadeBot.Anna, text = "Первое", disable_notification = true });
        var id = sent.GetProperty("message_id").GetInt64();
        await Expect(Anna.Message("Первое").GetByRole(AriaRole.Img, new() { Name = "без звука" })).ToBeVisibleAsync();
        await Bot.CallAsync("editMessageText", new { chat_id = HandMadeBot.Anna, message_id = id, text = "Второе" });
        await Expect(Anna.Message("Второе")).ToContainTextAsync("изм.");

        await Bot.CallAsync("deleteMessage", new { chat_id = HandMadeBot.Anna, message_id = id });

        await Expect(Anna.Message("Второе")).ToHaveCountAsync(0);
        await Expect(Anna.Message("Первое")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_person_answers_corrects_and_deletes_by_the_menu_of_a_message()
    {
        await Bot.SendsAsync(new { chat_id = HandMadeBot.Anna, text = "Как прошёл урок?" });
        await Anna.ChoosesAsync("Как прошёл урок?", "Ответить");
        await Anna.SaysAsync("Хорошо");
        var said = await Bot.UpdateAsync("message");
        Assert.Equal("Как прошёл урок?", said.GetProperty("reply_to_message").GetProperty("text").GetString());
        await Anna.ChoosesAsync("Хорошо", "Изменить");
        await Anna.SaysAsync("Очень хорошо");
        Assert.Equal("Очень хорошо", (await Bot.UpdateAsync("edited_message")).GetProperty("text").GetString());

        await Anna.ChoosesAsync("Очень хорошо", "Удалить");

        await Expect(Anna.Message("Очень хорошо")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_came_while_somebody_looked_elsewhere_is_counted_until_they_look()
    {
        await Anna.Field.ClickAsync();
        await Bot.SendsAsync(new { chat_id = HandMadeBot.Boris, text = "Новый вопрос" });
        await Bot.SendsAsync(new { chat_id = HandMadeBot.Boris, text = "Ещё один" });
        await Expect(Boris.Unread).ToHaveTextAsync("2");
        await Expect(Page.Locator("#news")).ToHaveTextAsync("Борис, Куратор: новое сообщение");
        await Expect(Boris.Log).ToHaveAttributeAsync("aria-live", "off");

        await Boris.Field.ClickAsync();

        await Expect(Boris.Unread).ToBeHiddenAsync();
        await Expect(Boris.Log).ToHaveAttributeAsync("aria-live", "polite");
        await Expect(Anna.Log).ToHaveAttributeAsync("aria-live", "off");
    }

    [Fact]
    public async Task A_link_to_the_bot_starts_it_with_what_the_link_carries()
    {
        await Bot.SendsAsync(new { chat_id = HandMadeBot.Anna, text = "Вход: https://t.me/mentorship_sandbox_bot?start=i_two" });

        await Anna.Log.GetByRole(AriaRole.Link).ClickAsync();

        Assert.Equal("/start i_two", (await Bot.UpdateAsync("message")).GetProperty("text").GetString());
    }
}

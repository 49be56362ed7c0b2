using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Mentorship.Browser.Tests;

[Collection(InChromium.Name)]
public sealed class PressTests(Chromium chromium) : OnHandMadeBot(chromium)
{
    [Fact]
    public async Task A_pressed_button_turns_until_the_bot_answers_and_the_toast_stays_in_its_chat()
    {
        await Bot.SendsAsync(new { chat_id = HandMadeBot.Anna, text = "Вопрос", reply_markup = OneButton("Беру") });
        await Anna.PressesAsync("Беру");
        var button = Anna.Log.GetByRole(AriaRole.Button, new() { Name = "Беру" });
        await Expect(button).ToHaveAttributeAsync("aria-busy", "true");

        await AnswerAsync("Вопрос ваш", isAlert: false);

        await Expect(Anna.Root.Locator(".toasts")).ToContainTextAsync("Вопрос ваш");
        await Expect(button).Not.ToHaveAttributeAsync("aria-busy", "true");
        await Expect(Boris.Root.Locator(".toasts")).ToBeEmptyAsync();
    }

    [Fact]
    public async Task An_alert_is_a_dialog_that_names_the_chat()
    {
        await Bot.SendsAsync(new { chat_id = HandMadeBot.Anna, text = "Вопрос", reply_markup = OneButton("Беру") });
        await Anna.PressesAsync("Беру");

        await AnswerAsync("Кнопка устарела", isAlert: true);

        var alert = Page.GetByRole(AriaRole.Dialog, new() { Name = "Анна" });
        await Expect(alert).ToContainTextAsync("Кнопка устарела");
        await Page.Keyboard.PressAsync("Escape");
        await Expect(alert).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_press_in_a_chat_that_was_scrolled_back_lands_where_it_was_aimed()
    {
        for (var line = 0; line < 12; line++) await Bot.SendsAsync(new { chat_id = HandMadeBot.Boris, text = $"Строка {line}" });
        await Bot.SendsAsync(new { chat_id = HandMadeBot.Boris, text = "Вопрос", reply_markup = OneButton("Беру") });
        for (var line = 0; line < 12; line++) await Bot.SendsAsync(new { chat_id = HandMadeBot.Boris, text = $"Строка {line}" });
        await Expect(Boris.Log.Locator(".message")).ToHaveCountAsync(26);
        await Anna.Field.ClickAsync();

        await Boris.PressesAsync("Беру");

        var press = await Bot.UpdateAsync("callback_query");
        Assert.Equal("taken", press.GetProperty("data").GetString());
    }

    [Fact]
    public async Task Nothing_moves_under_a_finger_that_is_down()
    {
        var sent = await Bot.SendsAsync(new { chat_id = HandMadeBot.Anna, text = "Вопрос", reply_markup = OneButton("Беру") });
        await Anna.Log.GetByRole(AriaRole.Button, new() { Name = "Беру" }).HoverAsync();
        await Page.Mouse.DownAsync();
        await ChangeAsync(sent.GetProperty("message_id").GetInt64(), "Вопрос ждёт минуту");
        for (var line = 0; line < 5; line++) await Bot.SendsAsync(new { chat_id = HandMadeBot.Anna, text = $"Строка {line}" });
        await Bot.SendsAsync(new { chat_id = HandMadeBot.Boris, text = "Дошло до всех" });
        await Boris.SeesAsync("Дошло до всех");

        await Page.Mouse.UpAsync();

        await Bot.UpdateAsync("callback_query");
        await Anna.SeesAsync("Вопрос ждёт минуту");
        await Anna.SeesAsync("Строка 4");
    }

    private Task ChangeAsync(long id, string text) => Bot.CallAsync("editMessageText",
        new { chat_id = HandMadeBot.Anna, message_id = id, text, reply_markup = OneButton("Беру") });

    private async Task AnswerAsync(string text, bool isAlert)
    {
        var press = await Bot.UpdateAsync("callback_query");
        var id = press.GetProperty("id").GetString();
        await Bot.CallAsync("answerCallbackQuery", new { callback_query_id = id, text, show_alert = isAlert });
    }

    private static object OneButton(string text) =>
        new { inline_keyboard = new[] { new[] { new { text, callback_data = "taken" } } } };
}

using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Mentorship.Browser.Tests;

[Collection(InChromium.Name)]
public sealed class PageTests(Chromium chromium) : IAsyncLifetime
{
    private HandMadeBot? _bot;

    public async Task InitializeAsync() => _bot = await HandMadeBot.StartAsync();

    public Task DisposeAsync() => _bot!.DisposeAsync().AsTask();

    [Fact]
    public async Task When_the_sandbox_is_started_again_the_page_finds_it_and_shows_it_as_it_is()
    {
        await using var page = await SandboxPage.OpenAsync(chromium, _bot!.Url);
        await Expect(page.Chat("Анна").Message("/start")).ToBeVisibleAsync();
        await _bot.StopAsync();
        await Expect(page.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Связь со службой прервалась");

        await _bot.StartAgainAsync();
        await _bot.World.SayAsync(HandMadeBot.Anna, "После перерыва", CancellationToken.None);

        await page.Chat("Анна").SeesAsync("После перерыва");
        await Expect(page.Chat("Анна").Message("/start")).ToHaveCountAsync(0);
        await Expect(page.Page.Locator("#trouble")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_page_speaks_english_as_well_and_remembers_it()
    {
        await using var page = await SandboxPage.OpenAsync(chromium, _bot!.Url);
        await page.Clock.GetByRole(AriaRole.Button, new() { Name = "In English" }).ClickAsync();

        await page.Page.ReloadAsync();

        await Expect(page.Page).ToHaveTitleAsync("Sandbox");
        await Expect(page.Clock.GetByRole(AriaRole.Button, new() { Name = "+1 day" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Both_languages_of_the_page_have_the_same_words()
    {
        using var http = new HttpClient();
        using var book = JsonDocument.Parse(await http.GetStringAsync(new Uri(_bot!.Url, "/page/texts.json")));

        string[] Keys(string language) => [.. book.RootElement.GetProperty(language).EnumerateObject().Select(text => text.Name)];

        Assert.Equal(Keys("ru"), Keys("en"));
    }

    [Fact]
    public async Task The_list_of_keys_opens_by_a_key_and_letters_can_be_switched_off()
    {
        await using var page = await SandboxPage.OpenAsync(chromium, _bot!.Url);
        await Expect(page.Chat("Анна").Message("/start")).ToBeVisibleAsync();
        await page.Page.Keyboard.PressAsync("?");
        var keys = page.Page.GetByRole(AriaRole.Dialog, new() { Name = "Клавиши" });
        await keys.GetByRole(AriaRole.Checkbox).UncheckAsync();
        await page.Page.Keyboard.PressAsync("Escape");
        await Expect(keys).ToBeHiddenAsync();

        await page.Page.Keyboard.PressAsync("?");

        await Expect(keys).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Whoever_blocked_the_bot_is_shown_so_and_can_undo_it()
    {
        await using var page = await SandboxPage.OpenAsync(chromium, _bot!.Url);
        var anna = page.Chat("Анна").Root;
        await anna.GetByRole(AriaRole.Button, new() { Name = "Заблокировать бота" }).ClickAsync();
        await Expect(anna).ToContainTextAsync("Бот заблокирован");

        await anna.GetByRole(AriaRole.Button, new() { Name = "Разблокировать бота" }).ClickAsync();

        await Expect(anna.Locator(".blocked")).ToBeHiddenAsync();
    }
}

using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Mentorship.Browser.Tests;

[Collection(InChromium.Name)]
public sealed class EventTests(Chromium chromium) : IAsyncLifetime
{
    private const string Mentee = "Д. Р. К.", Mentor = "А. П. С.";

    private OpenSandbox? _sandbox;

    public async Task InitializeAsync() => _sandbox = await OpenSandbox.StartAsync();

    public Task DisposeAsync() => _sandbox!.DisposeAsync().AsTask();

    [Fact]
    public async Task The_strip_tells_what_came_what_was_done_what_failed_and_what_was_tried_again_the_newest_first()
    {
        await using var desk = await SandboxPage.OpenAsync(chromium, _sandbox!.Url);
        var strip = new EventStrip(desk.Page);
        var faults = new FaultPanel(desk.Page);
        await faults.OpensAsync();
        await faults.ChoosesAsync("Где", $"{Mentee}, Наставляемый");
        await faults.ChoosesAsync("Сколько раз", "пока не выключу");
        await faults.ChoosesAsync("Ждать", "2 с");
        await faults.ArmsAsync("429");

        await desk.Chat(Mentee).SaysAsync("Как вести журнал на 214 страницах?");

        await strip.ShowsAsync("429: подождать 2 с, не сделано");
        await faults.DisarmsAsync("429");
        await desk.Chat(Mentee).SeesAsync("отправлен");
        await strip.ShowsAsync("включён: 429");
        await strip.ShowsAsync("пришло сообщение");
        await strip.ShowsAsync("Повтор: ");
        var lines = (await strip.Lines.AllInnerTextsAsync()).ToList();
        Assert.InRange(Place(lines, "Повтор: "), 0, Place(lines, "включён: 429") - 1);
        await Expect(strip.Root).Not.ToContainTextAsync("журнал");
        await strip.ChoosesAsync("Чей чат", $"{Mentor}, Наставник");
        await strip.ShowsAsync("новое сообщение");
        await Expect(strip.Lines.Filter(new() { HasText = Mentee })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_timer_that_fired_is_told_and_a_line_opens_what_was_called_without_the_token()
    {
        await using var desk = await SandboxPage.OpenAsync(chromium, _sandbox!.Url);
        var strip = new EventStrip(desk.Page);
        await desk.Chat(Mentee).SaysAsync("Где взять бланк программы?");
        await desk.Chat(Mentor).SeesAsync("Где взять бланк программы?");

        await desk.MovesClockAsync("До таймера");

        await strip.ShowsAsync("Таймер: № ");
        await strip.ShowsAsync("часы переведены");
        await strip.ChoosesAsync("Чей чат", $"{Mentor}, Наставник");
        await strip.Lines.Filter(new() { HasText = "новое сообщение" }).First.ClickAsync();
        var json = desk.Page.GetByRole(AriaRole.Dialog, new() { Name = "JSON" });
        await Expect(json).ToContainTextAsync("chat_id");
        await Expect(json).Not.ToContainTextAsync("1000001:sandbox");
        await Expect(desk.Chat(Mentor).Log.Locator(".meant")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_wide_window_shows_the_strip_at_first_and_each_line_of_it_opens()
    {
        await using var desk = await SandboxPage.OpenAsync(chromium, _sandbox!.Url);
        var strip = new EventStrip(desk.Page);
        await Expect(strip.Root).ToBeVisibleAsync();
        Assert.Equal(160, (await strip.Root.BoundingBoxAsync())!.Height);
        await desk.MovesClockAsync("+1 ч");

        await strip.Lines.Filter(new() { HasText = "часы переведены" }).First.ClickAsync();

        await Expect(desk.Page.GetByRole(AriaRole.Dialog, new() { Name = "JSON" })).ToContainTextAsync("clock");
        await desk.Page.Keyboard.PressAsync("Escape");
        await strip.TogglesAsync();
        await desk.Page.ReloadAsync();
        await Expect(desk.Chat(Mentee).Log).ToBeVisibleAsync();
        await Expect(strip.Root).ToBeHiddenAsync();
    }

    [Fact]
    public async Task On_a_phone_the_events_are_a_sheet_that_is_read_by_keys()
    {
        await using var phone = await SandboxPage.OpenAsync(chromium, _sandbox!.Url, 390, 844);
        await phone.Page.Locator("#more").ClickAsync();
        var strip = new EventStrip(phone.Page);
        await strip.TogglesAsync();
        await Expect(strip.Lines.First).ToBeInViewportAsync();
        await Fits.OnPhoneAsync(phone.Page);

        await Keys.PressUntilFocusedAsync(phone.Page.Keyboard, "Tab", strip.Lines.First);
        await phone.Page.Keyboard.PressAsync("ArrowDown");

        await Expect(strip.Lines.Nth(1)).ToBeFocusedAsync();
        await phone.Page.Keyboard.PressAsync("Escape");
        await Expect(strip.Root).ToBeHiddenAsync();
    }

    private static int Place(List<string> lines, string words) => lines.FindIndex(line => line.Contains(words, StringComparison.Ordinal));
}

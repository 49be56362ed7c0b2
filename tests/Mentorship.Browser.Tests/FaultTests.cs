using Mentorship.Sandbox;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Mentorship.Browser.Tests;

[Collection(InChromium.Name)]
public sealed class FaultTests(Chromium chromium) : IAsyncLifetime
{
    private HandMadeBot? _bot;

    public async Task InitializeAsync() => _bot = await HandMadeBot.StartAsync();

    public Task DisposeAsync() => _bot!.DisposeAsync().AsTask();

    [Fact]
    public async Task A_question_comes_through_although_the_server_asks_to_wait()
    {
        await using var sandbox = await OpenSandbox.StartAsync(isPaced: true);
        await using var desk = await SandboxPage.OpenAsync(chromium, sandbox.Url);
        var faults = new FaultPanel(desk.Page);
        await faults.OpensAsync();
        await faults.ChoosesAsync("Сколько раз", "3 раза");
        await faults.ChoosesAsync("Ждать", "2 с");
        await faults.ArmsAsync("429");
        await Expect(faults.Line).ToHaveTextAsync("Сбой включён: 429, ещё 3");

        await desk.Chat("Д. Р. К.").SaysAsync("Как начать урок спокойно?");

        await desk.Chat("Д. Р. К.").SeesAsync("отправлен");
        await desk.Chat("А. П. С.").SeesAsync("Как начать урок спокойно?");
        await Expect(faults.Row("429")).ToContainTextAsync("срабатываний: 3");
        await Expect(faults.Line).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_fault_of_one_chat_goes_on_until_it_is_switched_off()
    {
        await using var page = await SandboxPage.OpenAsync(chromium, _bot!.Url);
        var faults = new FaultPanel(page.Page);
        await faults.OpensAsync();
        await faults.ChoosesAsync("Где", "Анна, Наставник");
        await faults.ChoosesAsync("Сколько раз", "пока не выключу");
        await faults.ArmsAsync("403, бот заблокирован");
        await Expect(faults.Row("403, бот заблокирован")).ToContainTextAsync("без конца, Анна");
        Assert.Equal(HandMadeBot.Anna, Assert.Single(_bot.World.Faults.Armed).Fault.Chat);

        await faults.DisarmsAsync("403, бот заблокирован");

        await Expect(faults.Line).ToBeHiddenAsync();
        Assert.Empty(_bot.World.Faults.Armed);
    }

    [Fact]
    public async Task Everything_is_well_again_after_one_press_however_much_was_on()
    {
        await using var page = await SandboxPage.OpenAsync(chromium, _bot!.Url);
        var faults = new FaultPanel(page.Page);
        await faults.OpensAsync();
        foreach (var kind in (string[])["502", "Обрыв до", "Обрыв после", "Задержка", "Повторы", "Не по порядку"]) await faults.ArmsAsync(kind);
        Assert.Equal(6, _bot.World.Faults.Armed.Count);

        await faults.Root.GetByRole(AriaRole.Button, new() { Name = "Всё исправно" }).ClickAsync();

        await Expect(faults.Line).ToBeHiddenAsync();
        Assert.Empty(_bot.World.Faults.Armed);
    }

    [Fact]
    public async Task On_a_phone_the_faults_open_as_a_sheet_and_escape_closes_it()
    {
        _bot!.World.Faults.Add(new Fault(FaultKind.CutAfter) { Count = 2 });
        await using var phone = await SandboxPage.OpenAsync(chromium, _bot.Url, 390, 844);
        var faults = new FaultPanel(phone.Page);
        await Expect(faults.Line).ToHaveTextAsync("Сбой включён: Обрыв после, ещё 2");
        await faults.Line.ClickAsync();
        await Expect(faults.Row("Обрыв после")).ToContainTextAsync("ещё 2");
        await Fits.OnPhoneAsync(phone.Page);

        await phone.Page.Keyboard.PressAsync("Escape");

        await Expect(faults.Root).ToBeHiddenAsync();
    }
}

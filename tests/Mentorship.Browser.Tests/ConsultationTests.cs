using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Mentorship.Browser.Tests;

[Collection(InChromium.Name)]
public sealed class ConsultationTests(Chromium chromium) : IAsyncLifetime
{
    private const string Mentee = "Д. Р. К.", SecondMentee = "Л. И. О.";
    private const string Mentor = "А. П. С.", SecondMentor = "М. С. И.", Curator = "К. Н. В.";

    private OpenSandbox? _sandbox;

    public async Task InitializeAsync() => _sandbox = await OpenSandbox.StartAsync();

    public Task DisposeAsync() => _sandbox!.DisposeAsync().AsTask();

    [Fact]
    public async Task One_question_is_taken_and_answered_and_another_one_nobody_takes_reaches_the_curator()
    {
        await using var desk = await OpenAsync();
        await desk.Chat(Mentee).SaysAsync("Класс шумит второй урок подряд. С чего начать?");
        await desk.Chat(Mentor).SeesAsync("Класс шумит второй урок подряд");
        await desk.Chat(Mentor).PressesAsync("Беру");
        await desk.Chat(Mentee).SeesAsync("отвечает А. П. С.");
        await desk.Chat(Mentor).SaysAsync("Начните с тихого сигнала и одной задачи на доске.");
        await desk.Chat(Mentee).SeesAsync("Начните с тихого сигнала и одной задачи на доске.");
        await desk.Chat(SecondMentee).SaysAsync("Как заполнить журнал за прошлую неделю?");
        await desk.Chat(SecondMentor).SeesAsync("Как заполнить журнал за прошлую неделю?");

        await desk.MovesClockUntilAsync(desk.Chat(Curator).Message("без ответа"));

        await desk.Chat(Curator).SeesAsync("Беру");
        await desk.Chat(SecondMentee).SeesAsync("у куратора");
        await Expect(desk.Chat(Curator).Message("Как заполнить журнал")).ToHaveCountAsync(0);
        await Picture.KeepAsync(desk.Page);
    }

    [Fact]
    public async Task On_a_phone_a_question_is_asked_taken_and_escalated_without_scrolling_sideways()
    {
        await using var phone = await OpenAsync(390, 844);
        await phone.Chat(Mentee).SaysAsync("Как успокоить класс за пять минут?");
        await Expect(phone.Page.GetByRole(AriaRole.Tab, new() { Name = Mentor })).ToContainTextAsync("1");
        await phone.Chat(Mentor).ComesUpAsync();
        await phone.Chat(Mentor).PressesAsync("Беру");
        await phone.Chat(Mentee).ComesUpAsync();
        await phone.Chat(Mentee).SeesAsync("отвечает А. П. С.");
        await phone.Chat(SecondMentee).ComesUpAsync();
        await phone.Chat(SecondMentee).SaysAsync("Где взять бланк программы?");
        await phone.Chat(SecondMentee).SeesAsync("отправлен");

        await phone.MovesClockUntilAsync(phone.Chat(Curator).Message("без ответа"));

        await phone.Chat(Curator).ComesUpAsync();
        await phone.Chat(Curator).SeesAsync("без ответа");
        await Fits.OnPhoneAsync(phone.Page);
    }

    [Fact]
    public async Task A_question_is_asked_and_taken_by_keys_alone()
    {
        await using var desk = await OpenAsync();
        var keys = desk.Page.Keyboard;
        await Expect(desk.Chat(Mentor).Log).ToContainTextAsync("/menu");
        await Keys.PressUntilFocusedAsync(keys, "F6", desk.Chat(Mentee).Log.Locator("[data-stop]:focus"));
        await Keys.PressUntilFocusedAsync(keys, "Tab", desk.Chat(Mentee).Field);
        await keys.TypeAsync("Что делать с опозданиями?");
        await keys.PressAsync("Enter");
        await desk.Chat(Mentor).SeesAsync("Что делать с опозданиями?");
        await keys.PressAsync("F6");
        await keys.PressAsync("BracketRight");

        await Keys.PressUntilFocusedAsync(keys, "ArrowDown", desk.Chat(Mentor).Log.GetByRole(AriaRole.Button, new() { Name = "Беру" }));
        await keys.PressAsync("Enter");

        await desk.Chat(Mentee).SeesAsync("отвечает А. П. С.");
        await desk.Chat(Mentor).SeesAsync("у вас");
    }

    [Fact]
    public async Task Markup_that_somebody_typed_is_shown_as_it_was_typed()
    {
        const string hostile = "<img src=x onerror=\"document.title='взлом'\"><b>жирно</b> & <script>alert(1)</script>";
        await using var desk = await OpenAsync();

        await desk.Chat(Mentee).SaysAsync(hostile);

        await desk.Chat(Mentee).SeesAsync(hostile);
        await desk.Chat(Mentor).SeesAsync(hostile);
        await Expect(desk.Page.Locator(".log img, .log script, .log b")).ToHaveCountAsync(0);
        await Expect(desk.Page).ToHaveTitleAsync("Песочница");
    }

    [Fact]
    public async Task A_photo_an_album_a_document_and_a_voice_reach_the_mentor_and_can_be_saved()
    {
        await using var desk = await OpenAsync();
        await desk.Chat(Mentee).SaysAsync("Посмотрите, пожалуйста, план урока");
        await desk.Chat(Mentor).PressesAsync("Беру");
        await desk.Chat(Mentee).SeesAsync("отвечает А. П. С.");

        foreach (var kind in (string[])["Фото", "Альбом", "Документ", "Голосовое"]) await desk.Chat(Mentee).SendsSampleAsync(kind);

        await Expect(desk.Chat(Mentor).Log.Locator("img.photo")).ToHaveCountAsync(4);
        await Expect(desk.Chat(Mentor).Log.Locator("audio")).ToHaveCountAsync(1);
        var plan = desk.Chat(Mentor).Log.GetByRole(AriaRole.Link, new() { Name = "План урока.txt" });
        var saved = await desk.Page.RunAndWaitForDownloadAsync(() => plan.ClickAsync());
        Assert.Equal("План урока.txt", saved.SuggestedFilename);
        await using var content = await saved.CreateReadStreamAsync();
        using var reader = new StreamReader(content);
        Assert.StartsWith("План урока: разминка", await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    private Task<SandboxPage> OpenAsync(int width = 1280, int height = 1000) =>
        SandboxPage.OpenAsync(chromium, _sandbox!.Url, width, height);
}

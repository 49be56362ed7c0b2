using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Mentorship.Browser.Tests;

[Collection(InChromium.Name)]
public sealed class TourTests(Chromium chromium) : IAsyncLifetime
{
    private const string Mentee = "Д. Р. К.", SecondMentee = "Л. И. О.", Mentor = "А. П. С.", Curator = "К. Н. В.";

    private OpenSandbox? _sandbox;

    public async Task InitializeAsync() => _sandbox = await OpenSandbox.StartAsync();

    public Task DisposeAsync() => _sandbox!.DisposeAsync().AsTask();

    [Fact]
    public async Task Somebody_is_led_from_the_first_question_to_an_outage_that_loses_nothing()
    {
        await using var desk = await SandboxPage.OpenAsync(chromium, _sandbox!.Url);
        var tour = new TourCard(desk);
        await tour.PressesAsync("Начать показ");
        await AskedTakenAndAnsweredAsync(desk, tour);
        await tour.IsAtAsync(4, desk.Chat(SecondMentee).Field);
        await tour.WritesAsync(desk.Chat(SecondMentee));
        await tour.IsAtAsync(5, desk.Page.Locator("#next"));
        await tour.MovesClockUntilAsync(6);
        await QuestionnaireAsync(desk, tour);
        await MeetingAsync(desk, tour);
        await ReminderAsync(desk, tour);
        await AnnouncementAsync(desk, tour);
        await tour.IsAtAsync(16, desk.Chat(Mentee).Field);

        await tour.PressesAsync("Включить 429");
        await Expect(desk.Page.Locator("#faulty")).ToContainTextAsync("429");
        await tour.WritesAsync(desk.Chat(Mentee));

        await tour.SaysAsync("ни один вопрос не потерян");
        await tour.PressesAsync("Закрыть");
        await Expect(tour.Root).ToBeHiddenAsync();
    }

    [Fact]
    public async Task It_is_left_and_taken_up_again_where_it_was_although_much_was_done_meanwhile()
    {
        await using var desk = await SandboxPage.OpenAsync(chromium, _sandbox!.Url);
        var tour = new TourCard(desk);
        await tour.PressesAsync("Начать показ");
        await tour.IsAtAsync(1, desk.Chat(Mentee).Field);
        await tour.PressesAsync("Прервать");
        await Expect(desk.Page.Locator(".pointed")).ToHaveCountAsync(0);
        await desk.Chat(Mentee).SaysAsync("Как начать урок?");
        await desk.Chat(Mentor).PressesAsync("Беру");
        await desk.Chat(Mentee).SeesAsync("отвечает А. П. С.");
        await desk.Page.ReloadAsync();
        await Expect(tour.Root).ToBeHiddenAsync();

        await desk.Clock.GetByRole(AriaRole.Button, new() { Name = "Показ" }).ClickAsync();

        await tour.IsAtAsync(3, desk.Chat(Mentor).Field);
    }

    [Fact]
    public async Task On_a_phone_the_tour_leads_from_chat_to_chat()
    {
        await using var phone = await SandboxPage.OpenAsync(chromium, _sandbox!.Url, 390, 844);
        var tour = new TourCard(phone);
        await Fits.OnPhoneAsync(phone.Page);
        await tour.PressesAsync("Начать показ");
        await tour.WritesAsync(phone.Chat(Mentee));
        await Expect(phone.Page.GetByRole(AriaRole.Tab, new() { Name = Mentor })).ToHaveClassAsync("pointed");
        await Fits.OnPhoneAsync(phone.Page);

        await phone.Chat(Mentor).ComesUpAsync();
        await phone.Chat(Mentor).PressesAsync("Беру");

        await tour.SaysAsync("Ответьте за наставника");
    }

    [Fact]
    public async Task A_step_that_is_not_wanted_is_skipped()
    {
        await using var desk = await SandboxPage.OpenAsync(chromium, _sandbox!.Url);
        var tour = new TourCard(desk);
        await tour.PressesAsync("Начать показ");

        for (var step = 0; step < 3; step++) await tour.PressesAsync("Пропустить");

        await tour.IsAtAsync(4, desk.Chat(SecondMentee).Field);
    }

    [Fact]
    public async Task A_moment_of_the_list_of_timers_is_gone_to_by_pressing_it()
    {
        await using var desk = await SandboxPage.OpenAsync(chromium, _sandbox!.Url);
        await desk.Page.Locator("#timers summary").ClickAsync();
        var last = desk.Page.Locator("#planned .jump").Last;
        var due = await last.Locator("time").TextContentAsync();

        await last.ClickAsync();

        await Expect(desk.Page.Locator("#now")).ToHaveTextAsync(due!);
    }

    [Fact]
    public async Task Whoever_looks_alone_is_not_asked_again()
    {
        await using var desk = await SandboxPage.OpenAsync(chromium, _sandbox!.Url);
        var tour = new TourCard(desk);
        await tour.PressesAsync("Сам посмотрю");

        await desk.Page.ReloadAsync();

        await Expect(desk.Chat(Mentee).Field).ToBeVisibleAsync();
        await Expect(tour.Root).ToBeHiddenAsync();
    }

    private static async Task AskedTakenAndAnsweredAsync(SandboxPage desk, TourCard tour)
    {
        await tour.IsAtAsync(1, desk.Chat(Mentee).Field);
        await tour.WritesAsync(desk.Chat(Mentee));
        await tour.IsAtAsync(2, Button(desk, Mentor, "Беру"));
        await desk.Chat(Mentor).PressesAsync("Беру");
        await tour.IsAtAsync(3, desk.Chat(Mentor).Field);
        await tour.WritesAsync(desk.Chat(Mentor));
    }

    private static async Task QuestionnaireAsync(SandboxPage desk, TourCard tour)
    {
        await tour.FollowsAsync(6, Button(desk, Mentee, "Пауза"));
        foreach (var question in (string[])["1 из", "2 из", "3 из"])
        {
            await desk.Chat(Mentee).SeesAsync($"· {question}");
            await desk.Chat(Mentee).Log.Locator(".message").Last.Locator(".inline").First.ClickAsync();
        }
        await tour.IsAtAsync(7, Button(desk, Mentee, "Пауза"));
        await desk.Chat(Mentee).PressesAsync("Пауза");
        await tour.IsAtAsync(8, Button(desk, Mentee, "Продолжить"));
        await desk.Chat(Mentee).PressesAsync("Продолжить");
    }

    private static async Task MeetingAsync(SandboxPage desk, TourCard tour)
    {
        await tour.FollowsAsync(9, Button(desk, Mentor, "Подходит"));
        await tour.IsAtAsync(10, Button(desk, Mentor, "Подходит"));
        await desk.Chat(Mentor).PressesAsync("Подходит");
    }

    private static async Task ReminderAsync(SandboxPage desk, TourCard tour)
    {
        await tour.IsAtAsync(11, desk.Page.Locator("#next"));
        await tour.PressesAsync("К напоминанию");
        await desk.Chat(Mentee).SeesAsync("🔔");
        await desk.Chat(Mentor).SeesAsync("🔔");
    }

    private static async Task AnnouncementAsync(SandboxPage desk, TourCard tour)
    {
        await tour.FollowsAsync(12, desk.Chat(Curator).Log.GetByText("Напишите объявление"));
        await tour.IsAtAsync(13, desk.Chat(Curator).Field);
        await tour.WritesAsync(desk.Chat(Curator));
        await tour.FollowsAsync(14, Button(desk, Curator, "Отправить").Filter(new() { HasTextRegex = new(@"\d") }));
        await Button(desk, Curator, "Отправить").Filter(new() { HasTextRegex = new(@"\d") }).ClickAsync();
        await desk.Chat(Mentee).SeesAsync("Семинар «Первые 90 дней»");
        await tour.IsAtAsync(15, Button(desk, Mentee, "Прочитано"));
        await desk.Chat(Mentee).PressesAsync("Прочитано");
    }

    private static ILocator Button(SandboxPage desk, string person, string label) =>
        desk.Chat(person).Log.GetByRole(AriaRole.Button, new() { Name = label });
}

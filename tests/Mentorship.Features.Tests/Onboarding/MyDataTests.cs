using System.Net;
using System.Text;
using Mentorship.Features.Tests.Shared;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Onboarding;

/// <summary>«Мои данные» as a file: all that is held about one person, and nothing that somebody else has said.</summary>
public sealed class MyDataTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task What_is_held_about_a_person_opens_once_on_a_page(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store, Settings = Web.On });
        var (_, mentee) = await TalkedAsync(bot);

        await mentee.Says("/settings");
        await mentee.Presses("Мои данные");
        mentee.Sees("О вас хранится: карточка из списка школы, 1 вопрос");
        await mentee.Presses("Получить файлом");
        mentee.Sees("Что о вас хранится");
        var path = new Uri(mentee.Newest("В файле есть имена").FindButton("Открыть страницу")!.Url!).AbsolutePath;
        var (given, file) = await Web.AskAsync(bot, HttpMethod.Post, path);
        var (late, _) = await Web.AskAsync(bot, HttpMethod.Post, path);

        Assert.Equal("my-data.csv", given.Content.Headers.ContentDisposition?.FileName);
        var table = Encoding.UTF8.GetString(file[3..]);
        Assert.StartsWith("Что;Когда;Слова\r\nИмя;;Дёмина Раиса Климовна\r\nШкола;;СОШ № 7\r\n", table, StringComparison.Ordinal);
        Assert.Contains("\r\nРоль;", table, StringComparison.Ordinal);
        Assert.Contains("\r\nСогласие;15.09.2026 10:12;версия 1\r\n", table, StringComparison.Ordinal);
        Assert.Contains("\r\nХранится;;1 вопрос\r\n", table, StringComparison.Ordinal);
        Assert.Contains("\r\nВопрос № 1;15.09.2026 10:12;отвечен\r\n", table, StringComparison.Ordinal);
        Assert.Contains("\r\nВаши слова в вопросе № 1;15.09.2026 10:12;Класс шумит\r\n", table, StringComparison.Ordinal);
        Assert.Contains("\r\nВстреча;16.09.2026 13:00;\"ждёт ответа\nкаб. 12\"", table, StringComparison.Ordinal);
        Assert.Contains("\r\nВходная диагностика;", table, StringComparison.Ordinal);
        Assert.DoesNotContain("Пересадите", table, StringComparison.Ordinal);
        Assert.DoesNotContain("Абрамов", table, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
    }

    [Fact]
    public async Task Without_a_page_no_button_leads_nowhere_and_the_screen_says_whom_to_ask()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var mentee = await town.JoinsAsync(Town.Mentee);

        await mentee.Says("/consent");
        mentee.SeesNoButton("Получить файлом");
        mentee.Sees("скажите куратору школы");
        await mentee.Presses("Забыть меня");
        mentee.SeesNoButton("Сначала получить файл");
        await mentee.Presses("Стереть через 24 часа");

        mentee.SeesButton("Не стирать");
        mentee.SeesNoButton("Получить файлом");
    }

    [Fact]
    public async Task Where_names_may_be_written_the_file_comes_into_the_own_chat()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions
        {
            Settings = new Dictionary<string, string?> { ["Telegram:MessagesPerSecond"] = "0", ["Privacy:NoPersonalData"] = "false" },
        });
        var town = await Town.OpenAsync(bot);
        var mentee = await town.JoinsAsync(Town.Mentee);
        await mentee.Says("/consent");

        await mentee.Presses("Получить файлом");

        var file = mentee.Newest("Что о вас хранится").File!;
        Assert.Contains(Town.Mentee, Encoding.UTF8.GetString(bot.World.Files.Find(file.Id)!.Content.ToArray()), StringComparison.Ordinal);
    }

    private static async Task<(Town Town, Someone Mentee)> TalkedAsync(Bot bot)
    {
        var town = await Town.OpenAsync(bot);
        var (mentor, mentee) = (await town.JoinsAsync(Town.Mentor), await town.JoinsAsync(Town.Mentee));
        await bot.PairAsync(mentee, mentor);
        await mentee.Says("Класс шумит");
        await mentor.Presses("Беру");
        await mentor.Says("Пересадите двоих");
        await mentee.Says("/meetings");
        await mentee.Presses("Назначить встречу");
        await mentee.Presses("Ср, 16 сентября, 13:00");
        await mentee.Says("каб. 12");
        await mentee.Says("/questionnaires");
        await mentee.Presses("Входная диагностика");
        await mentee.Presses("Начать");
        return (town, mentee);
    }
}

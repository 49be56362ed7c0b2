using System.IO.Compression;
using System.Text;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>What a curator sees of the questions of the school: clocks and status, never words or names.</summary>
public sealed class FiguresTests
{
    private const string Secret = "Класс шумит второй урок подряд";

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_curator_sees_how_fast_people_were_answered(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentee, mentor, _, curator) = await bot.SeatAsync();
        await AnsweredAsync(bot, mentee, mentor, TimeSpan.FromMinutes(4));
        await mentee.Says("/need_help");
        await mentee.Says("Второй вопрос");
        await bot.PassesAsync(TimeSpan.FromMinutes(3));
        await mentee.Presses("Отозвать вопрос");

        await curator.Says("/requests");
        await curator.Presses("Цифры");
        curator.Sees("Вопросы за 30 дней: 2");
        curator.Sees("Первый ответ человека: половине за 4 мин; больше чем одному из десяти не ответили.");
        curator.Sees("Без ответа: 1 (50 %), из них отозваны 1, ждут 0.");
        curator.Sees("Без темы: 2, 4 мин, без ответа 1");
        curator.DoesNotSee(Secret);
        curator.DoesNotSee("Д. Р. К.");
        await curator.Presses("По дням и часам");
        curator.Sees("вт: 2, 4 мин, без ответа 1");
        curator.Sees("9–12 ч: 2, 4 мин, без ответа 1");
        await curator.Presses("По темам");
        await curator.Presses("7 дней");

        curator.Sees("Вопросы за 7 дней: 2");
    }

    [Fact]
    public async Task Where_nobody_asked_there_is_nothing_to_count()
    {
        await using var bot = await Bot.StartAsync();
        var (_, mentor, _, curator) = await bot.SeatAsync();

        await curator.Says("/requests");
        await curator.Presses("Цифры");
        curator.Sees("За это время не спрашивали.");
        curator.SeesNoButton("Файл CSV");
        await mentor.Says("/requests");

        mentor.SeesNoButton("Цифры");
    }

    [Fact]
    public async Task Nights_do_not_count_as_working_time()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, curator) = await bot.SeatAsync();
        await bot.PassesAsync(TimeSpan.FromHours(9));
        await mentee.Says(Secret);
        await bot.PassesAsync(TimeSpan.FromHours(14));
        await mentor.Presses("Беру");
        await mentor.Says("Начните с тихого сигнала");

        var lines = await LinesAsync(bot, curator);

        Assert.Equal("1;15.09.2026 19:12;Сегодня;;отвечен;840;120;;;", lines[1]);
    }

    [Fact]
    public async Task The_files_hold_clocks_and_status_without_words_and_names()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, curator) = await bot.SeatAsync();
        await AnsweredAsync(bot, mentee, mentor, TimeSpan.FromMinutes(4));

        var lines = await LinesAsync(bot, curator);
        await curator.Says("/requests");
        await curator.Presses("Цифры");
        await curator.Presses("Файл XLSX");
        var book = Sheet(bot.World.Files.Find(curator.Newest("сроки и статусы").File!.Id)!.Content.ToArray());

        Assert.Equal("№;Задан;Срочность;Тема;Статус;Первый ответ, мин;Первый ответ, рабочих мин;До закрытия, мин;До закрытия, рабочих мин;Оценка", lines[0]);
        Assert.Equal("1;15.09.2026 10:12;Сегодня;;решён;4;4;4;4;5", lines[1]);
        Assert.Contains("<x:v>5</x:v>", book, StringComparison.Ordinal);
        Assert.Contains("решён", book, StringComparison.Ordinal);
        Assert.All((string[])[.. lines, book], text =>
        {
            Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
            Assert.DoesNotContain("Д. Р. К.", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_request_that_was_opened_again_ends_anew()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await AnsweredAsync(bot, mentee, mentor, TimeSpan.FromMinutes(4));

        await bot.PassesAsync(TimeSpan.FromMinutes(10));
        await mentee.Says("Не помогло");
        await bot.PassesAsync(TimeSpan.FromMinutes(5));
        await mentor.Says("Тогда иначе");

        await using var database = bot.Store.Open();
        var clocks = await database.ReadAsync<string>(
            "select kind || ':' || coalesce((stopped_at - since_at) / 60000, -1) from request_clocks order by kind, since_at", null, CancellationToken.None);
        Assert.Equal(["FirstAnswer:4", "NextAnswer:5", "Resolution:-1"], clocks);
    }

    private static async Task AnsweredAsync(Bot bot, Someone mentee, Someone mentor, TimeSpan after)
    {
        await mentee.Says(Secret);
        await mentor.Presses("Беру");
        await bot.PassesAsync(after);
        await mentor.Says("Начните с тихого сигнала");
        await mentee.Presses("Решено");
        await mentee.Presses("5");
    }

    private static async Task<string[]> LinesAsync(Bot bot, Someone curator)
    {
        await curator.Says("/requests");
        await curator.Presses("Цифры");
        await curator.Presses("Файл CSV");
        var file = bot.World.Files.Find(curator.Newest("сроки и статусы").File!.Id)!;
        return Encoding.UTF8.GetString(file.Content.ToArray()[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Sheet(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        using var sheet = new StreamReader(zip.Entries.Single(entry => entry.Name == "sheet1.xml" || entry.Name == "sheet.xml").Open());
        return sheet.ReadToEnd();
    }
}

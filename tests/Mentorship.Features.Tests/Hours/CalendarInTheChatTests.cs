using System.Text;
using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Hours;

/// <summary>A curator brings in the year of the school from the chat. It is Tuesday, 15 September, 10:12.</summary>
public sealed class CalendarInTheChatTests
{
    private const string Year = """
        schema: school-calendar/1
        zone: Europe/Moscow
        bells:
          - days: [mon, tue, wed, thu, fri]
            hours: ["08:30-09:10", "09:20-10:00"]
        working_hours:
          - days: [mon, tue, wed, thu, fri]
            hours: ["08:00-17:00"]
        quarters:
          - { name: I четверть, from: 2026-09-01, until: 2026-10-23 }
        holidays:
          - { name: День учителя, from: 2026-09-16 }
        exam_weeks:
          - { name: контрольные, from: 2026-10-12, until: 2026-10-16 }
        """;

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_file_is_read_first_and_holds_from_the_curators_word_on(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Meetings.Table.SetAsync(bot);

        await AsksAsync(table.Curator);
        table.Curator.Sees("Пришлите календарь школы");
        await table.Curator.Sends(File(Year));
        table.Curator.Sees("Так понят календарь");
        table.Curator.Sees("Звонки: пн–пт 2 урока, 8:30–10:00");
        table.Curator.Sees("Четвертей 1: I четверть 1 сентября – 23 октября");
        table.Curator.Sees("Каникул и праздников 1: День учителя 16 сентября");
        table.Curator.Sees("Недель контрольных 1: контрольные 12 октября – 16 октября");
        await OffersAsync(table.Mentor);
        table.Mentor.SeesButton("Ср, 16 сентября, 13:00");
        await table.Curator.Presses("Поставить календарь");
        table.Curator.Sees("Календарь действует");
        await OffersAsync(table.Mentor);

        table.Mentor.SeesNoButton("Ср, 16 сентября, 8:00");
        table.Mentor.SeesButton("Чт, 17 сентября, 10:00");
        await table.Curator.Says("/calendar");
        table.Curator.Sees("День учителя 16 сентября");
    }

    [Fact]
    public async Task The_text_of_a_calendar_may_be_pasted_and_what_is_wrong_is_named_by_its_line()
    {
        await using var bot = await Bot.StartAsync();
        var curator = await bot.CuratorAsync();

        await AsksAsync(curator);
        await curator.Says(Year.Replace("2026-09-16", "16.09.2026", StringComparison.Ordinal));
        curator.Sees("Календарь не понят, прежний действует\nСтрока 12: «16.09.2026» — не дата. Напишите 2026-09-01");
        await curator.Presses("Прислать другой");
        await curator.Says(Year.Replace("exam_weeks:", "exams:", StringComparison.Ordinal));
        curator.Sees("Строка 13: нарушена запись");
        await curator.Presses("Прислать другой");
        await curator.Says(Year.Replace("[mon, tue, wed, thu, fri]", "[пн]", StringComparison.Ordinal));
        curator.Sees("Строка 4: «пн» — не день недели");
        await curator.Presses("Прислать другой");
        await curator.Says(Year);

        curator.Sees("Так понят календарь");
        await curator.Presses("Оставить прежний");
        curator.Sees("Его ещё нет");
    }

    [Fact]
    public async Task What_is_no_calendar_is_answered_with_a_sentence()
    {
        await using var bot = await Bot.StartAsync();
        var curator = await bot.CuratorAsync();

        await AsksAsync(curator);
        await curator.Sends(SampleKind.Photo);
        curator.Sees("Это не файл и не текст");
        await curator.Sends(File(new string('#', 65 * 1024)));
        curator.Sees("Файл больше 64 КБ");
        await curator.Presses("Прислать другой");
        await curator.Sends(new Sample(SampleKind.Document) { FileName = "year.yaml", Content = [0xC3, 0x28] });
        curator.Sees("Это не текст в кодировке UTF-8");
        await curator.Presses("Прислать другой");
        await curator.Sends(File(""));
        curator.Sees("файл пуст");
    }

    [Fact]
    public async Task A_file_is_fetched_again_after_a_cut_and_a_refusal_is_told()
    {
        await using var bot = await Bot.StartAsync();
        var curator = await bot.CuratorAsync();

        await AsksAsync(curator);
        bot.World.Faults.Add(new Fault(FaultKind.CutAfter) { Count = 1, Method = "getFile" });
        await curator.Sends(File(Year));
        await bot.PassesAsync(TimeSpan.FromSeconds(10));
        Assert.Contains(curator.View.Shown, message => message.Words.Contains("Так понят календарь"));
        await curator.Presses("Прислать другой");
        bot.World.Faults.Add(new Fault(FaultKind.ServerError) { Count = 9, Method = "getFile" });
        await curator.Sends(File(Year));
        await bot.PassesAsync(TimeSpan.FromSeconds(30));

        Assert.Contains(curator.View.Shown, message => message.Words.Contains("Файл не удалось скачать"));
    }

    [Fact]
    public async Task The_file_to_change_is_the_calendar_itself_and_an_example_before_there_is_one()
    {
        await using var bot = await Bot.StartAsync();
        var curator = await bot.CuratorAsync();
        await curator.Says("/calendar");
        await curator.Presses("Файл для правки");
        var example = Sent(bot, curator);
        await curator.Presses("‹ Назад");
        await curator.Presses("Прислать календарь");
        await curator.Says(example);
        curator.Sees("Четвертей 4");
        await AsksAsync(curator);
        await curator.Says(Year);
        await curator.Presses("Поставить календарь");
        await curator.Presses("‹ Назад");
        await curator.Presses("Файл для правки");

        Assert.Equal(Year, Sent(bot, curator));
    }

    [Fact]
    public async Task A_mentor_brings_no_calendar_in()
    {
        await using var bot = await Bot.StartAsync();
        var mentor = await bot.MentorAsync();

        await mentor.Says("/calendar");

        mentor.Sees("Это кнопка для куратора");
    }

    private static string Sent(Bot bot, Someone who) => Encoding.UTF8.GetString(
        bot.World.Files.Find(who.View.Shown.Last(message => message is { FromBot: true, File: not null }).File!.Id)!.Content.Span);

    private static Sample File(string yaml) =>
        new(SampleKind.Document) { FileName = "year.yaml", Content = Encoding.UTF8.GetBytes(yaml) };

    private static async Task AsksAsync(Someone curator)
    {
        await curator.Says("/calendar");
        await curator.Presses("Прислать календарь");
    }

    private static async Task OffersAsync(Someone who)
    {
        await who.Says("/meetings");
        await who.Presses("Назначить встречу");
    }
}

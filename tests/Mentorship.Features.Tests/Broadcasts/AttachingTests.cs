using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>What an announcement carries besides its words: a file, an answer, a questionnaire, and a table of what came of it.</summary>
public sealed class AttachingTests
{
    [Theory]
    [InlineData(Store.Sqlite, SampleKind.Photo, MessageKind.Photo)]
    [InlineData(Store.Postgres, SampleKind.Document, MessageKind.Document)]
    public async Task A_file_with_its_caption_is_shown_tested_sent_and_corrected(Store store, SampleKind sent, MessageKind seen)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, mentor, mentee) = await GatherAsync(bot);
        await curator.Says("/announce");
        await curator.Presses("Дальше: текст");
        await curator.Sends(sent, Announcing.Words);
        Assert.Equal(seen, curator.Newest(Announcing.Words).Kind);
        await curator.Presses("Отправить себе");
        Assert.Equal(seen, curator.Newest(Announcing.Words).Kind);
        await curator.Presses("Дальше: когда");
        await curator.Presses("Отправить 2 людям");
        await bot.SendsAsync();

        Assert.Equal((seen, seen), (mentor.Newest(Announcing.Words).Kind, mentee.Newest(Announcing.Words).Kind));
        await mentee.Presses("Прочитано");
        mentee.SeesButton("✓ Прочитано");
        await curator.Presses("Исправить текст");
        await curator.Says("Другие слова");
        await curator.Presses("Исправить у всех");
        await bot.SendsAsync();

        Assert.Equal(seen, mentee.Newest("Другие слова").Kind);
        mentee.DoesNotSee(Announcing.Words);
    }

    [Fact]
    public async Task A_file_may_come_apart_from_the_words_and_be_taken_away_again()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, _, mentee) = await GatherAsync(bot);
        await curator.Says("/announce");
        await curator.Presses("Дальше: текст");
        await curator.Sends(SampleKind.Photo);
        curator.Sees("Файл сохранён. Теперь напишите текст");
        await curator.Presses("Написать текст");
        await curator.Says(new string('я', 950));
        curator.Sees("С файлом помещается до 900 знаков");
        await curator.Presses("Написать снова");
        await curator.Says(Announcing.Words);
        Assert.Equal(MessageKind.Photo, curator.Newest(Announcing.Words).Kind);

        await curator.Presses("Файл, кнопки");
        await curator.Presses("Убрать файл");
        await curator.Presses("Готово");
        await curator.Presses("Дальше: когда");
        await curator.Presses("Отправить 2 людям");
        await bot.SendsAsync();

        Assert.Equal(MessageKind.Text, mentee.Newest(Announcing.Words).Kind);
    }

    [Fact]
    public async Task A_file_is_measured_with_the_words_that_stay_below_it()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, _, _) = await GatherAsync(bot);
        await curator.WritesAsync(new string('я', 1500));
        await curator.Presses("Файл, кнопки");
        await curator.Presses("Добавить файл или фото");
        await curator.Sends(SampleKind.Photo);
        curator.Sees("С файлом помещается до 900 знаков, а в тексте (русский) их 1500.");
        await curator.Presses("Написать снова");
        await curator.Says(Announcing.Words);
        await curator.Presses("Языки: ru");
        await curator.Presses("татарча");
        await curator.Says(new string('ә', 950));
        await curator.Presses("Готово");
        await curator.Presses("Файл, кнопки");
        await curator.Presses("Добавить файл или фото");
        await curator.Sends(SampleKind.Document);
        curator.Sees("а в тексте (татарча) их 950.");
        await curator.Presses("Написать снова");
        curator.Sees("Напишите объявление ещё раз: татарча.");
        await curator.Says("Семинар пәнҗешәмбе көнне");
        await curator.Presses("Готово");
        await curator.Presses("Файл, кнопки");
        await curator.Presses("Добавить файл или фото");
        await curator.Sends(SampleKind.Photo);

        Assert.Equal(MessageKind.Photo, curator.Newest(Announcing.Words).Kind);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_does_not_fit_below_its_file_is_not_sent_to_anybody(bool isPlanned)
    {
        await using var bot = await Bot.StartAsync();
        var (town, curator, _, mentee) = await GatherAsync(bot);
        await curator.WritesAsync(new string('я', 1500));
        await curator.Presses("Дальше: когда");
        if (isPlanned) await PlansAsync(curator);
        await town.WriteAsync("update broadcasts set medium = 'kept', medium_kind = 'Photo'");

        if (!isPlanned) await curator.Presses("Отправить 2 людям");
        await bot.PassesAsync(TimeSpan.FromHours(1));

        curator.Sees("С файлом помещается до 900 знаков, а в тексте (русский) их 1500.");
        mentee.DoesNotSee("яяя");
        await curator.Presses(isPlanned ? "Открыть объявление" : "Написать снова");
        curator.Sees(isPlanned ? "Кому: 2 человека" : "Напишите объявление одним сообщением.");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task People_say_whether_they_come_and_may_change_it(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, mentor, mentee) = await GatherAsync(bot);
        await curator.WritesAsync();
        await curator.Presses("Файл, кнопки");
        await curator.Presses("Приду / Не приду");
        await curator.Presses("Готово");
        await curator.Presses("Приду");
        curator.SeesToast("Это образец");
        await curator.Presses("Дальше: когда");
        await curator.Presses("Отправить 2 людям");
        await bot.SendsAsync();

        await mentor.Presses("Приду");
        mentor.SeesButton("✓ Приду");
        await mentee.Presses("Приду");
        await mentee.Presses("Не приду");
        mentee.SeesButton("✓ Не приду");
        await curator.Says("/announce");
        await curator.Presses("Объявления: 1");
        await curator.Presses("№ 1 · отправлено");

        curator.Sees("Придут: 1, не придут: 1");
        await curator.Presses("Кто придёт");
        curator.Sees("Придут: 1\nА. П. С., математика");
        await curator.Presses("Кто не придёт");
        curator.Sees("Не придут: 1\nД. Р. К., история");
    }

    [Fact]
    public async Task A_button_opens_the_questionnaire_for_whom_it_is()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, mentor, mentee) = await GatherAsync(bot);
        await curator.WritesAsync();
        await curator.Presses("Файл, кнопки");
        await curator.Presses("Анкета");
        await curator.Presses("Входная диагностика");
        await curator.Presses("Готово");
        await curator.Presses("Дальше: когда");
        await curator.Presses("Отправить 2 людям");
        await bot.SendsAsync();

        await mentee.Presses("Пройти анкету");
        mentee.SeesButton("Начать");
        await mentor.Presses("Пройти анкету");

        mentor.SeesNoButton("Начать");
        Assert.NotNull(mentor.LastToast?.Text);
    }

    [Fact]
    public async Task What_does_not_fit_is_not_agreed_to_and_its_author_hears_why()
    {
        await using var bot = await Bot.StartAsync();
        var (town, curator, _, mentee) = await GatherAsync(bot);
        var head = await town.JoinsAsync(Town.Head);
        await curator.WritesAsync(new string('я', 1500));
        await curator.PicksAsync("официальное");
        await curator.Presses("Дальше: когда");
        await curator.Presses("Отдать руководителю");
        await head.Presses("Посмотреть объявление");
        await town.WriteAsync("update broadcasts set medium = 'kept', medium_kind = 'Photo'");

        await head.Presses("Согласовать");
        await bot.SendsAsync();

        head.StillSees("С файлом помещается до 900 знаков");
        head.StillSees("Объявление № 1 вернулось автору.");
        curator.StillSees("С файлом помещается до 900 знаков");
        mentee.DoesNotSee("яяя");
        await curator.Presses("Открыть объявление");
        curator.Sees("Кому: 2 человека");
    }

    private static async Task PlansAsync(Someone author)
    {
        await author.Presses("Назначить время");
        await author.Says("11:00");
        await author.Presses("Поставить в план");
    }

    private static async Task<(Town Town, Someone Curator, Someone Mentor, Someone Mentee)> GatherAsync(Bot bot)
    {
        var town = await Town.OpenAsync(bot);
        return (town, await town.JoinsAsync(Town.Curator), await town.JoinsAsync(Town.Mentor), await town.JoinsAsync(Town.Mentee));
    }
}

using Mentorship.Conversations;
using Mentorship.Features.Broadcasts;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>What was announced goes to a site or a social network too, without data of people unless they agree.</summary>
public sealed class OutsideTests
{
    private const string Named = "Семинар «Первые 90 дней» в четверг. Ведёт Иванова М. П., 8 917 123-45-67";

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Each_language_comes_as_one_message_to_copy_once_there_is_consent_for_what_was_found(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (town, curator, _) = await Announcing.GatherAsync(bot);
        await curator.WritesAsync(Named);
        await curator.Presses("Языки: ru");
        await curator.Presses("татарча");
        await curator.Says("Семинар пәнҗешәмбе көнне");
        await curator.Presses("Готово");
        await curator.Presses("Файл, кнопки");
        await curator.Presses("Добавить ссылку");
        await curator.Says("https://school.example/seminar");
        await curator.Says("Программа");
        await curator.Presses("Срок: нет");
        await curator.Presses("Неделю, до 22.09");
        await curator.Presses("Дальше: когда");
        await curator.Presses("Отправить 3 людям");
        await bot.SendsAsync();

        await curator.Presses("Для сайта и соцсетей");
        curator.Sees("Похоже на личные данные: «8 917 123-45-67», «Иванова М. П.».");
        Assert.Equal(0, curator.Copies("көненә"));
        await curator.Presses("Есть согласие");

        curator.Sees("Готово, языки: русский, татарча.");
        curator.Sees($"start=a_{(await town.ReadAsync<string>("select id from broadcasts"))[0]}");
        Assert.Equal(
            [
                $"{Named}\n\nДействует до 22 сентября.\n\nhttps://school.example/seminar",
                "Семинар пәнҗешәмбе көнне\n\n22 сентябрь көненә кадәр гамәлдә.\n\nhttps://school.example/seminar",
            ],
            curator.News.Select(message => message.Text).Where(text => text!.EndsWith("/seminar", StringComparison.Ordinal)));
        Assert.Equal(1, await town.CountAsync("select count(*) as value from audit where what = 'outside-consented'"));
    }

    [Fact]
    public async Task Consent_holds_for_what_was_found_and_not_for_what_a_correction_brings()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, _) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesAsync(bot, "Отправить 3 людям", Named);
        await curator.Presses("Для сайта и соцсетей");
        var asked = curator.Newest("Похоже на личные данные");
        var consent = asked.FindButton("Есть согласие")!;
        await curator.OpensAsync("№ 1 · отправлено");
        await curator.Presses("Исправить текст");
        await curator.Says("Вопросы: seminar@school.example");
        await curator.Presses("Исправить у всех");
        await bot.SendsAsync();

        await curator.PressesAgain(asked, consent);
        curator.Sees("Похоже на личные данные: «seminar@school.example».");
        await curator.Presses("Исправить текст");
        await curator.Says(Announcing.RightWords);
        await curator.Presses("Исправить у всех");
        await bot.SendsAsync();
        await curator.Presses("Для сайта и соцсетей");

        curator.Sees("Готово, языки: русский.");
        Assert.Contains(curator.News, message => message.Text == Announcing.RightWords);
        await curator.Presses("‹ Назад");
        await curator.Presses("Отозвать");
        await curator.PressesFirst("Отозвать, чатов");
        Assert.Null(curator.Newest("Отозвано:").FindButton("Для сайта и соцсетей"));
    }

    [Fact]
    public void Addresses_behind_words_are_written_out()
    {
        var words = new RichText("Программа и school.example",
        [
            new Mark(MarkKind.Bold, 0, 9), new Mark(MarkKind.Link, 0, 9, "https://school.example/plan"),
            new Mark(MarkKind.Link, 12, 14, "https://school.example"),
        ]);

        Assert.Equal("Программа (https://school.example/plan) и school.example", OutsideText.Of(words, null, null));
    }
}

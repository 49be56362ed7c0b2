using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>Where the settings say otherwise, so do the texts.</summary>
public sealed class TermsTests
{
    private static readonly ScenarioOptions OtherTerms = new()
    {
        Settings = new Dictionary<string, string?>
        {
            ["Telegram:MessagesPerSecond"] = "0",
            ["Help:ChosenFor"] = "00:21:00",
            ["Help:CloseAfter"] = "1.12:00:00",
            ["Help:ReopenWithin"] = "5.00:00:00",
            ["Help:Snooze"] = "01:00:00",
            ["Help:WordsKeptFor"] = "21.00:00:00",
        },
    };

    [Fact]
    public async Task Texts_name_the_terms_of_the_settings()
    {
        await using var bot = await Bot.StartAsync(OtherTerms);
        var (mentee, mentor, _, curator) = await bot.SeatAsync();
        mentee.StillSees("Слова вопросов стираются через 21 день после закрытия.");

        await mentee.Says("Первый вопрос.");
        await mentee.Presses("Добавить");
        mentee.Sees("Пишите сюда: 21 минуту передаю в № 1.");
        await bot.PassesAsync(TimeSpan.FromHours(4));
        curator.SeesButton("Ещё 1 час");
        await mentor.Presses("Беру");
        await mentor.Says("Вот ответ.");
        await bot.PassesAsync(TimeSpan.FromDays(2));

        mentee.StillSees("№ 1 закрыт: 36 часов без сообщений. Вернуть можно ещё 5 дней");
    }
}

using Mentorship.Features.Tests.Broadcasts;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Onboarding;

/// <summary>Whoever withdraws leaves nothing in announcements: neither their own words nor what they chose and marked.</summary>
public sealed class ErasureOfAnnouncementsTests
{
    private const string Secret = "qwzx-7";

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Marks_and_choices_of_announcements_are_named_and_go_too(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var town = await Town.OpenAsync(bot);
        var (curator, mentee) = (await town.JoinsAsync(Town.Curator), await town.JoinsAsync(Town.Mentee));
        await curator.WritesAsync();
        await curator.Presses("Файл, кнопки");
        await curator.Presses("Приду / Не приду");
        await curator.Presses("Готово");
        await curator.Presses("Дальше: когда");
        await curator.Presses("Отправить 1 человеку");
        await bot.SendsAsync();
        await mentee.Presses("Приду");
        await mentee.Says("/settings");
        await mentee.Presses("Уведомления");
        await mentee.Presses("Язык объявлений: русский");
        await mentee.Presses("✓ Вечерняя сводка в 18:00");

        await mentee.Says("/consent");
        mentee.Sees("1 отметка у объявлений, выбор объявлений и их языка");
        await mentee.LeavesAsync();

        Assert.Equal(0, await town.CountAsync("""
            select (select count(*) from broadcast_recipients) + (select count(*) from broadcast_languages)
                + (select count(*) from digest_refusals) as value
            """));
    }

    [Fact]
    public async Task An_announcement_that_was_not_sent_goes_too()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        await curator.Says("/announce");
        await curator.Presses("Дальше: текст");
        await curator.Says($"Семинар {Secret}");
        await curator.Presses("Языки: ru");
        await curator.Presses("татарча");
        await curator.Says($"Семинар {Secret}");
        Assert.Superset(
            new HashSet<string> { "broadcasts.words", "broadcasts.other_words" }, (await town.TracesOfAsync(Secret)).ToHashSet());

        await curator.LeavesAsync();

        Assert.Empty(await town.TracesOfAsync(Secret));
    }

    [Fact]
    public async Task Corrected_words_that_nobody_got_go_too()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        await town.JoinsAsync(Town.Mentee);
        await Broadcasts.Announcing.AnnouncesAsync(curator, bot, "Отправить 1 человеку");
        await curator.Presses("Исправить текст");
        await curator.Says($"Семинар {Secret}");
        Assert.Contains("broadcasts.new_words", await town.TracesOfAsync(Secret));

        await curator.LeavesAsync();

        Assert.Empty(await town.TracesOfAsync(Secret));
    }
}

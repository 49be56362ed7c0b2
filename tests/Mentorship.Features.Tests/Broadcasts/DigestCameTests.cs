using Mentorship.Testing;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>Somebody decides otherwise about what has come with the evening.</summary>
public sealed class DigestCameTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task What_is_opened_again_when_the_old_card_cannot_be_deleted_any_more_is_one_copy_that_is_corrected(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, crowd) = await Evening.WaitingAsync(bot);
        await bot.PassesAsync(TimeSpan.FromHours(8));
        var digest = crowd[0].Newest(Evening.Together);
        await crowd[0].PressesAgain(digest, digest.Buttons[0][0]);
        await bot.PassesAsync(TimeSpan.FromHours(49));
        await crowd[0].PressesAgain(digest, digest.Buttons[1][0]);

        await crowd[0].PressesAgain(digest, digest.Buttons[0][0]);
        await bot.SendsAsync();
        Assert.Equal((2, 1), (crowd[0].Copies(), crowd[0].Copies("Открыто ниже")));
        Assert.Empty(crowd[0].Newest("Открыто ниже").Buttons);
        await curator.OpensAsync("№ 4 · отправлено");
        await curator.CorrectsAsync();
        await bot.SendsAsync();

        Assert.Equal((0, 2), (crowd[0].Copies(), crowd[0].Copies(Announcing.RightWords)));
        await crowd[0].Presses("Прочитано");
        crowd[0].SeesButton("✓ Прочитано");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_correction_reaches_the_line_and_the_card_that_was_opened(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, crowd) = await Evening.WaitingAsync(bot);
        await bot.PassesAsync(TimeSpan.FromHours(8));
        await crowd[0].PressesFirst("1. ");
        await crowd[0].Presses("Прочитано");
        await curator.OpensAsync("№ 4 · отправлено");

        await curator.CorrectsAsync();
        await bot.SendsAsync();

        Assert.Equal([2, 1, 1], crowd.Select(one => one.Copies(Announcing.RightWords)));
        Assert.All(crowd, one => Assert.Equal(0, one.Copies()));
        crowd[0].SeesButton("✓ Прочитано");
        curator.StillSees("Исправлено: 3 из 3");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_withdrawal_takes_the_opened_card_and_the_line(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, crowd) = await Evening.WaitingAsync(bot);
        await bot.PassesAsync(TimeSpan.FromHours(8));
        await crowd[0].Presses($"2. {Evening.Concert}");
        var before = crowd[1].Newest(Evening.Together);
        await curator.OpensAsync("№ 5 · отправлено");

        await curator.Presses("Отозвать");
        await curator.Presses("Отозвать, чатов: 3");
        await bot.SendsAsync();

        Assert.All(crowd, one => Assert.Equal((0, 1), (one.Copies(Evening.Concert), one.Copies("2. Объявление отозвано"))));
        Assert.All(crowd, one => Assert.Single(one.Newest(Evening.Together).Buttons));
        curator.StillSees("Отозвано: удалено 1, заменено строкой 2");
        await crowd[1].PressesAgain(before, before.Buttons[1][0]);
        crowd[1].SeesToast("Объявление отозвано");
        Assert.Equal(0, crowd[1].Copies(Evening.Concert));
    }

    [Fact]
    public async Task Many_are_turned_by_pages()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions
        {
            Settings = new Dictionary<string, string?>(new ScenarioOptions().Settings) { ["Broadcasts:MessagesPerDay"] = "1" },
        });
        var (_, curator, crowd) = await Announcing.GatherAsync(bot, [Town.Mentee]);
        for (var number = 0; number < 11; number++) await curator.AnnouncesAsync(bot, "Отправить 1 человеку", $"Новость {number}");
        await bot.PassesAsync(TimeSpan.FromHours(8));
        crowd[0].StillSees("Объявления: 10");

        await crowd[0].Presses("9–10 из 10 ›");

        crowd[0].Sees("10. Новость 10");
        await crowd[0].Presses("10. Новость 10");
        crowd[0].SeesButton("Прочитано");
    }
}

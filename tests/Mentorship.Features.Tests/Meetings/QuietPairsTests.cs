using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>«Без встреч» on the home screen of the curator.</summary>
public sealed class QuietPairsTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_curator_sees_how_many_pairs_do_not_meet_and_opens_them(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await bot.PairAsync(await bot.MenteeAsync("М. О. В."), await bot.MentorAsync("М. С. И."));
        await table.Curator.Says("/menu");
        table.Curator.SeesNoButton("Без встреч: 2");
        await table.Curator.Presses("Ещё");
        await table.Curator.Presses("Что мне придёт");
        table.Curator.Sees("Вт, 29 сентября, 9:05 · Сообщение о парах без встреч: 2, если встреч у них не появится");
        table.Curator.Sees("Вт, 6 октября, 9:05 · Сообщение о парах без встреч: 2");

        await bot.PassesAsync(TimeSpan.FromDays(13.96));
        table.Curator.StillSees("давно не встречались пары: 2");
        await bot.PassesAsync(TimeSpan.FromDays(1.04));
        await table.AgreesOnTomorrowAsync();
        await table.Curator.Says("/menu");

        table.Curator.Sees("Пар 2, без встреч больше 10 учебных дней — 1");
        await table.Curator.Presses("Без встреч: 1");
        table.Curator.Sees("Пары без встреч: 1");
        await table.Curator.Presses("М. О. В. + М. С. И.: 11 дн.");
        table.Curator.Sees("М. О. В.");
    }

    [Fact]
    public async Task Where_every_pair_meets_the_curator_reads_nothing_of_it()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);

        await table.Curator.Says("/menu");

        table.Curator.DoesNotSee("без встреч");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_pair_whose_mentor_gathers_it_soon_is_not_quiet(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (first, second, mentor) = (await bot.MenteeAsync("Д. Р. К."), await bot.MenteeAsync("М. О. В."), await bot.MentorAsync("А. П. С."));
        await bot.PairAsync(first, mentor);
        await bot.PairAsync(second, mentor);
        var curator = await bot.CuratorAsync("К. Н. В.");
        await bot.PassesAsync(TimeSpan.FromDays(14));
        await mentor.Says("/meetings");
        await mentor.Presses("Назначить встречу");
        await mentor.Presses("Собрать группу");
        await Group.ChooseAsync(mentor, "чт 15:00");
        await second.Presses("Не смогу");

        await bot.PassesAsync(TimeSpan.FromDays(1));
        await curator.Says("/menu");
        await curator.Presses("Без встреч: 1");

        curator.SeesNoButton("Д. Р. К. + А. П. С.: 11 дн.");
        curator.SeesButton("М. О. В. + А. П. С.: 11 дн.");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_pair_that_met_in_a_group_has_met_also_when_it_is_summed_up(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var curator = await bot.CuratorAsync("К. Н. В.");
        var (mentor, first, second) = await Group.GatheredAsync(bot, "30.09 15:00");
        await first.Presses("Приду");
        await second.Presses("Приду");
        await bot.PassesAsync(TimeSpan.FromDays(15.25));
        await mentor.Presses("Готово");

        await mentor.Presses("Написать итог");
        await mentor.Says("Дневник ведём все");
        await mentor.Says("Показать через неделю");
        await curator.Says("/menu");

        mentor.Sees("Итог: Дневник ведём все");
        curator.SeesNoButton("Без встреч: 2");
        curator.DoesNotSee("без встреч больше");
    }
}

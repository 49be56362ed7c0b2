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

        await bot.PassesAsync(TimeSpan.FromDays(15));
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
}

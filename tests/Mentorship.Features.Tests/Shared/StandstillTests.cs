using Mentorship.Testing;

namespace Mentorship.Features.Tests;

public sealed class StandstillTests
{
    [Fact]
    public async Task After_a_day_of_standstill_the_curators_hear_from_when_to_when()
    {
        await using var bot = await Bot.StartAsync();
        var (curator, other) = (await bot.CuratorAsync(), await bot.CuratorAsync("Ч. В. П.", "Лицей № 2"));
        var mentee = await bot.MenteeAsync();

        await StandsStillAsync(bot, TimeSpan.FromHours(24));

        curator.Sees("Служба стояла с 15 сентября, 10:12, снова работает сегодня в 10:12");
        curator.Sees("Если ответа нет, напишите ещё раз.");
        other.Sees("Служба стояла");
        mentee.SeesNothingNew();
    }

    [Fact]
    public async Task A_short_standstill_is_no_news()
    {
        await using var bot = await Bot.StartAsync();
        var curator = await bot.CuratorAsync();

        await StandsStillAsync(bot, TimeSpan.FromHours(22));

        curator.SeesNothingNew();
    }

    private static async Task StandsStillAsync(Bot bot, TimeSpan time)
    {
        await bot.RestartsAsync();
        bot.Time.Advance(time);
        await bot.RestartsAsync();
    }
}

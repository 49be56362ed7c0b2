using Mentorship.Testing;

namespace Mentorship.Hosting.Tests.Scenarios;

public sealed class TimeTests
{
    [Fact]
    public async Task Half_an_hour_without_an_answer_is_lived_through_and_not_made_up_for()
    {
        await using var bot = await Bot.StartAsync();
        var kira = await bot.CuratorAsync("К. Н. В.");
        var anna = await bot.MentorAsync("А. П. С.");
        var dina = await bot.MenteeAsync("Д. Р. К.");
        await bot.PairAsync(dina, anna);
        await dina.Says("Класс шумит второй урок подряд");
        await dina.Presses("Сейчас");

        await bot.PassesAsync(TimeSpan.FromMinutes(31));

        anna.StillSees("Класс шумит");
        kira.Sees("без ответа 30 мин");
        kira.DoesNotSee("Класс шумит");
        Assert.Equal(ManualTime.Morning.AddMinutes(30), kira.Newest("без ответа 30 мин").Date);
    }
}

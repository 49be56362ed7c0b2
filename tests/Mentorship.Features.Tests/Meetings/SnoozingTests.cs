using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

public sealed class SnoozingTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task What_one_asked_for_by_name_outlives_the_choices_of_the_other(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await bot.PassesAsync(TimeSpan.FromHours(26));
        await table.Mentee.Presses("Напомнить за 15 минут");

        await table.Mentor.Says("/settings");
        await table.Mentor.Presses("Напоминания");
        await table.Mentor.Presses("За 3 часа");
        await bot.PassesAsync(TimeSpan.FromMinutes(40));

        table.Mentee.Sees("Встреча через 15 мин, в 13:00");
    }
}

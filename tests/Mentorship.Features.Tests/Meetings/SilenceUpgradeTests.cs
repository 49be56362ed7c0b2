using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>A database of the release in which a meeting that one side had confirmed stayed open for ever.</summary>
public sealed class SilenceUpgradeTests
{
    private static readonly string[] Back =
    [
        "update meetings set state = 'Confirmed'", "update group_meetings set state = 'Confirmed'",
        "alter table meetings drop column by_silence", "alter table group_meetings drop column by_silence",
        "delete from migrations where number = 440",
    ];

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task What_was_given_up_on_counts_after_the_upgrade_and_what_nobody_said_does_not(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await bot.PassesAsync(TimeSpan.FromHours(28));
        await table.Mentor.Presses("Да");
        await bot.PassesAsync(TimeSpan.FromDays(4));
        await table.AgreesOnTomorrowAsync();
        await bot.PassesAsync(TimeSpan.FromDays(6));
        await bot.RestartsAsync();
        await using (var database = bot.Store.Open())
            foreach (var sql in Back)
                await database.RunAsync(unit => unit.ExecuteAsync(sql, null, CancellationToken.None), CancellationToken.None);

        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("Журнал");

        table.Mentor.SeesButton("16.09 · Д. Р. К. · была");
        table.Mentor.SeesButton("21.09 · Д. Р. К. · уточняется");
    }
}

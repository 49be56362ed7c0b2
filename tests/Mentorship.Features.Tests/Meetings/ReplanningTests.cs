using Mentorship.Pipeline;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>Clocks, zones and quiet hours change while reminders are planned: each rings once, at the moment that holds now.</summary>
public sealed class ReplanningTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint25_new_quiet_hours_hold_for_what_is_planned_already(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await EarlyAsync(bot);

        await QuietAsync(table.Mentee, "20:00–8:00");
        await bot.PassesAsync(TimeSpan.FromMinutes(593));
        Assert.Equal(1, Table.Rings(table.Mentee));
        Assert.Equal(0, Table.Rings(table.Mentor));
        await bot.PassesAsync(TimeSpan.FromDays(1));

        Assert.Equal(2, Table.Rings(table.Mentee));
        Assert.Equal(1, Table.Rings(table.Mentor));
        await bot.PassesAsync(TimeSpan.FromHours(12));
        Assert.Equal(2, Table.Rings(table.Mentee));
        Assert.Equal(2, Table.Rings(table.Mentor));
    }

    [Fact]
    public async Task Complaint25_a_new_zone_moves_the_quiet_hours_of_what_is_planned_already()
    {
        await using var bot = await Bot.StartAsync();
        var table = await EarlyAsync(bot);

        await table.Mentee.Says("/settings");
        await table.Mentee.Presses("Часовой пояс");
        await table.Mentee.Presses("12:12, Екатеринбург");
        await bot.PassesAsync(TimeSpan.FromHours(44));
        Assert.Equal(1, Table.Rings(table.Mentee));
        await bot.PassesAsync(TimeSpan.FromMinutes(25));

        Assert.Equal(2, Table.Rings(table.Mentee));
    }

    [Fact]
    public async Task Complaint25_a_reminder_whose_new_moment_is_over_already_is_not_lost()
    {
        await using var bot = await Bot.StartAsync();
        var table = await EarlyAsync(bot);
        await bot.PassesAsync(TimeSpan.FromMinutes(34 * 60 + 18));
        Assert.Equal(1, Table.Rings(table.Mentee));

        await QuietAsync(table.Mentee, "20:00–8:00");
        await bot.PassesAsync(TimeSpan.FromMinutes(2));

        Assert.Equal(2, Table.Rings(table.Mentee));
        await bot.PassesAsync(TimeSpan.FromHours(12));
        Assert.Equal(2, Table.Rings(table.Mentee));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint25_new_rules_of_clocks_are_followed_from_the_next_start(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await PlannedAsync(bot, TimeSpan.FromHours(1));
        await WriteAsync(bot, "update zone_rules set rules = 'those of last year'");
        await bot.WithServiceAsync((_, _) => Task.CompletedTask);

        await bot.PassesAsync(TimeSpan.FromMinutes(170));
        Assert.Equal(1, Table.Rings(table.Mentee));
        await bot.PassesAsync(TimeSpan.FromHours(23));

        table.Mentee.StillSees("🔔 Встреча через 1 ч, в 13:00");
        Assert.Equal(2, Table.Rings(table.Mentee));
        Assert.Equal(2, Table.Rings(table.Mentor));
    }

    [Fact]
    public async Task Complaint25_a_timer_that_comes_too_early_by_the_clocks_of_now_waits_for_its_moment()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { KeepsService = true });
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await PlannedAsync(bot, TimeSpan.FromHours(-1));

        await bot.PassesAsync(TimeSpan.FromMinutes(160));
        Assert.Equal(0, Table.Rings(table.Mentee));
        await bot.PassesAsync(TimeSpan.FromMinutes(10));

        Assert.Equal(1, Table.Rings(table.Mentee));
    }

    /// <summary>Both meet on Thursday at half past seven: the reminders fall into the night and ring before it.</summary>
    private static async Task<Table> EarlyAsync(Bot bot)
    {
        var table = await Table.SetAsync(bot);
        await table.AgreesOnAsync("чт 7:30");
        return table;
    }

    private static async Task QuietAsync(Someone who, string hours)
    {
        await who.Says("/settings");
        await who.Presses("Тихие часы");
        await who.Presses(hours);
    }

    /// <summary>As if all had been planned while the clocks of the zone were to go otherwise by so much.</summary>
    private static async Task PlannedAsync(Bot bot, TimeSpan otherwise)
    {
        var by = (long)otherwise.TotalMilliseconds;
        await WriteAsync(bot, "update meetings set starts_at = starts_at + @By, ends_at = ends_at + @By", by);
        await WriteAsync(bot, "update reminders set due_at = due_at + @By", by);
        await WriteAsync(bot, "update timers set due_at = due_at + @By where id like 'reminder:%' or id like 'meeting:%'", by);
    }

    private static async Task WriteAsync(Bot bot, string sql, long by = 0)
    {
        await using var database = bot.Store.Open();
        await database.RunAsync(unit => unit.ExecuteAsync(sql, new { By = by }, CancellationToken.None), CancellationToken.None);
    }
}

using Mentorship.Pipeline;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>Clocks, zones and quiet hours change while several are to be reminded: each hears once, at the moment that holds now.</summary>
public sealed class GroupReplanningTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint25_new_quiet_hours_of_a_guest_hold_for_what_is_planned_already(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentor, first, second) = await Group.GatheredAsync(bot, "чт 7:30");

        await QuietAsync(first, "20:00–8:00");
        await bot.PassesAsync(TimeSpan.FromMinutes(593));
        Assert.Equal((0, 1, 0), (Table.Rings(mentor), Table.Rings(first), Table.Rings(second)));
        await bot.PassesAsync(TimeSpan.FromDays(1));

        Assert.Equal((1, 2, 1), (Table.Rings(mentor), Table.Rings(first), Table.Rings(second)));
        await bot.PassesAsync(TimeSpan.FromHours(12));
        Assert.Equal((2, 2, 2), (Table.Rings(mentor), Table.Rings(first), Table.Rings(second)));
    }

    [Fact]
    public async Task Complaint25_a_new_zone_of_a_guest_moves_the_quiet_hours_of_what_is_planned_already()
    {
        await using var bot = await Bot.StartAsync();
        var (_, first, _) = await Group.GatheredAsync(bot, "чт 7:30");

        await first.Says("/settings");
        await first.Presses("Часовой пояс");
        await first.Presses("12:12, Екатеринбург");
        await bot.PassesAsync(TimeSpan.FromHours(44));
        Assert.Equal(1, Table.Rings(first));
        await bot.PassesAsync(TimeSpan.FromMinutes(25));

        Assert.Equal(2, Table.Rings(first));
    }

    [Fact]
    public async Task Complaint25_a_reminder_whose_new_moment_is_over_already_is_not_lost()
    {
        await using var bot = await Bot.StartAsync();
        var (_, first, _) = await Group.GatheredAsync(bot, "чт 7:30");
        await bot.PassesAsync(TimeSpan.FromMinutes((34 * 60) + 18));
        Assert.Equal(1, Table.Rings(first));

        await QuietAsync(first, "20:00–8:00");
        await bot.PassesAsync(TimeSpan.FromMinutes(2));

        Assert.Equal(2, Table.Rings(first));
        await bot.PassesAsync(TimeSpan.FromHours(12));
        Assert.Equal(2, Table.Rings(first));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint25_new_rules_of_clocks_are_followed_from_the_next_start(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentor, first, second) = await Group.GatheredAsync(bot);
        var late = (long)TimeSpan.FromHours(1).TotalMilliseconds;
        await WriteAsync(bot, "update group_meetings set starts_at = starts_at + @By, ends_at = ends_at + @By", late);
        await WriteAsync(bot, "update reminders set due_at = due_at + @By", late);
        await WriteAsync(bot, "update timers set due_at = due_at + @By where id like 'reminder:%' or id like 'group:%'", late);
        await WriteAsync(bot, "update zone_rules set rules = 'those of last year'");
        await bot.WithServiceAsync((_, _) => Task.CompletedTask);

        await bot.PassesAsync(TimeSpan.FromMinutes(290));
        Assert.Equal((1, 1, 1), (Table.Rings(mentor), Table.Rings(first), Table.Rings(second)));
        await bot.PassesAsync(TimeSpan.FromHours(23));

        first.StillSees("🔔 Встреча группы через 1 ч, в 15:00");
        Assert.Equal((2, 2, 2), (Table.Rings(mentor), Table.Rings(first), Table.Rings(second)));
        Assert.Equal([1L], await ReadAsync(bot, "select sequence from group_meetings"));
    }

    private static async Task QuietAsync(Someone who, string hours)
    {
        await who.Says("/settings");
        await who.Presses("Тихие часы");
        await who.Presses(hours);
    }

    private static async Task WriteAsync(Bot bot, string sql, long by = 0)
    {
        await using var database = bot.Store.Open();
        await database.RunAsync(unit => unit.ExecuteAsync(sql, new { By = by }, CancellationToken.None), CancellationToken.None);
    }

    private static async Task<IReadOnlyList<long>> ReadAsync(Bot bot, string sql)
    {
        await using var database = bot.Store.Open();
        return await database.ReadAsync<long>(sql, null, CancellationToken.None);
    }
}

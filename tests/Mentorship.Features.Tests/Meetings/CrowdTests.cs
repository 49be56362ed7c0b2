using Mentorship.Pipeline;
using Mentorship.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>More reminders in a minute than can leave: at one a second sixty fit.</summary>
public sealed class CrowdTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_crowd_sets_out_early_enough_for_the_last_one_and_curators_see_it_coming(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store, KeepsService = true });
        var table = await Table.SetAsync(bot);
        await ProposesThursdayAsync(table.Mentor);
        await table.ProposesAsync();
        await PaceAsync(bot, 1);
        await CrowdAsync(bot, 70);
        await table.Mentee.Presses("Подходит");

        await LooksAsync(table.Curator);
        await LooksAsync(table.Mentee);
        table.Curator.Sees("❗ Напоминаний сегодня в 13:00: 72, за минуту уходит 60. Начну в 12:58, успеют все.");
        table.Mentee.DoesNotSee("успеют");
        await bot.PassesAsync(TimeSpan.FromMinutes(166));
        Assert.Equal(0, Table.Rings(table.Mentee));
        await bot.PassesAsync(TimeSpan.FromMinutes(1.5));

        Assert.Equal(1, Table.Rings(table.Mentee));
        Assert.Equal(1, Table.Rings(table.Mentor));
        await bot.PassesAsync(TimeSpan.FromHours(1));
        Assert.Equal(1, Table.Rings(table.Mentee));
        Assert.Equal(1, Table.Rings(table.Mentor));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_very_large_crowd_is_smoothed_by_portions_and_nobody_of_it_is_forgotten(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store, KeepsService = true });
        var table = await Table.SetAsync(bot);
        await ProposesThursdayAsync(table.Mentor);
        await table.ProposesAsync();
        await PaceAsync(bot, 1);
        await CrowdAsync(bot, 1200);
        await table.Mentee.Presses("Подходит");

        await bot.PassesAsync(TimeSpan.FromMinutes(109));

        const string Leaving = "select count(*) from (select 1 as one from reminders where leaves_at is not null group by leaves_at) seconds";
        Assert.Equal(0, await ReadAsync(bot, "select count(*) from timers where id like 'crowd:%'"));
        Assert.InRange(await ReadAsync(bot, Leaving), 1201, 1202);
    }

    [Fact]
    public async Task Who_sets_out_earlier_than_reminders_ring_together_is_reminded_once()
    {
        var settings = new Dictionary<string, string?> { ["Telegram:MessagesPerSecond"] = "0", ["Meetings:DigestWindow"] = "00:00:00" };
        await using var bot = await Bot.StartAsync(new ScenarioOptions { KeepsService = true, Settings = settings });
        var table = await Table.SetAsync(bot);
        await ProposesThursdayAsync(table.Mentor);
        await table.ProposesAsync();
        await PaceAsync(bot, 1);
        await CrowdAsync(bot, 70);
        await table.Mentee.Presses("Подходит");

        await bot.PassesAsync(TimeSpan.FromMinutes(167.5));
        Assert.Equal((1, 1), (Table.Rings(table.Mentee), Table.Rings(table.Mentor)));
        await bot.PassesAsync(TimeSpan.FromHours(1));

        Assert.Equal((1, 1), (Table.Rings(table.Mentee), Table.Rings(table.Mentor)));
    }

    [Fact]
    public async Task Few_reminders_are_nobodys_business()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { KeepsService = true });
        var table = await Table.SetAsync(bot);
        await PaceAsync(bot, 1);

        await table.AgreesAsync();
        await LooksAsync(table.Curator);

        table.Curator.Sees("Больше всего напоминаний за минуту: 2 из 60 возможных, сегодня в 13:00.");
        Assert.Equal(0, await ReadAsync(bot, "select count(*) from timers where id like 'crowd:%'"));
    }

    /// <summary>Reckoned with from now on; what is sent at this table is not held back.</summary>
    private static Task PaceAsync(Bot bot, int perSecond) => bot.WithServiceAsync((service, _) =>
    {
        service.GetRequiredService<PipelineOptions>().MessagesPerSecond = perSecond;
        return Task.CompletedTask;
    });

    private static async Task ProposesThursdayAsync(Someone mentor)
    {
        await mentor.Says("/meetings");
        await mentor.Presses("Назначить встречу");
        await mentor.Presses("Другое время");
        await mentor.Says("чт 13:00");
        await mentor.Presses("Решим позже");
    }

    /// <summary>Others who are reminded at the same minute.</summary>
    private static Task CrowdAsync(Bot bot, int size) => bot.InUnitAsync(async (unit, _, ct) =>
    {
        const string One = """
            insert into reminders (id, meeting_id, organization_id, person_id, seconds_before, asked_for, due_at, state)
            select @Id, id, organization_id, mentor_id, 86400, 0, (select min(starts_at) from meetings) - 86400000, 'Planned'
            from meetings where starts_at = (select max(starts_at) from meetings)
            """;
        for (var at = 0; at < size; at++) await unit.ExecuteAsync(One, new { Id = $"other-{at}" }, ct);
    });

    private static async Task LooksAsync(Someone who)
    {
        await who.Says("/menu");
        await who.Presses("Ещё");
        await who.Presses("Что мне придёт");
    }

    private static async Task<long> ReadAsync(Bot bot, string sql)
    {
        await using var database = bot.Store.Open();
        return (await database.ReadAsync<long>(sql, null, CancellationToken.None))[0];
    }
}

using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>Two act on one meeting at the same moment, and neither changes the row of the other. Tuesday, 15 September, 10:12.</summary>
public sealed class RacesTests
{
    private static readonly ScenarioOptions Postgres = new() { Store = Store.Postgres };

    [Fact]
    public async Task Who_answers_while_a_group_is_moved_has_not_answered_for_the_new_time()
    {
        await using var bot = await Bot.StartAsync(Postgres);
        var (_, first, _) = await Group.GatheredAsync(bot);

        await Rival.MeetsAsync(bot,
        [
            """
            update group_meetings set local_time = '2026-09-17T16:00:00', starts_at = starts_at + 90000000, ends_at = ends_at + 90000000,
                moves = moves + 1, version = version + 1
            """,
            "update group_guests set word = 'Unknown'",
        ], () => first.Presses("Приду"));

        first.Sees("чт, 17 сентября, 16:00, каб. 5, А. П. С.\nТема: дневник\nОтветьте, придёте ли вы");
        Assert.Equal(["Unknown", "Unknown"], await new Town(bot).ReadAsync<string>("select word from group_guests"));
    }

    [Fact]
    public async Task Who_says_otherwise_while_the_organizer_says_that_all_is_marked_is_heard_by_the_curator()
    {
        await using var bot = await Bot.StartAsync(Postgres);
        var (_, first, _) = await Group.GatheredAsync(bot);
        var curator = await bot.CuratorAsync("К. Н. В.");
        await first.Presses("Приду");
        await bot.PassesAsync(TimeSpan.FromHours(30));

        await Rival.MeetsAsync(bot, ["update group_meetings set state = 'Held', version = version + 1"], () => first.Presses("Нет"));

        curator.Sees("о встрече группы ср, 16 сентября, 15:00 говорят разное");
    }

    [Fact]
    public async Task Complaint24_what_is_cancelled_while_it_is_reminded_of_does_not_ring()
    {
        await using var bot = await Bot.StartAsync(Postgres);
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();

        await Rival.MeetsAsync(bot, ["update meetings set state = 'Cancelled', version = version + 1"],
            () => bot.PassesAsync(TimeSpan.FromHours(3)));

        Assert.Equal((0, 0), (Table.Rings(table.Mentee), Table.Rings(table.Mentor)));
    }

    [Fact]
    public async Task A_rhythm_that_is_stopped_while_its_next_weeks_are_made_makes_none()
    {
        await using var bot = await Bot.StartAsync(Postgres);
        var table = await Table.SetAsync(bot);
        await table.AgreesOnWednesdaysAsync();
        await bot.PassesAsync(TimeSpan.FromDays(6.9));
        var before = await CountAsync(bot);

        await Rival.MeetsAsync(bot, ["update meeting_series set state = 'Stopped', version = version + 1"],
            () => bot.PassesAsync(TimeSpan.FromDays(0.2)));

        Assert.Equal(before, await CountAsync(bot));
    }

    private static Task<long> CountAsync(Bot bot) => new Town(bot).CountAsync("select count(*) as value from meetings");
}

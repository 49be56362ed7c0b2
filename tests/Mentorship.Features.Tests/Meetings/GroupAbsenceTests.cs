using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>Nothing is planned for who does not read it or does not come, and the organizer knows whom to tell in person.</summary>
public sealed class GroupAbsenceTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint23_a_guest_who_closed_the_chat_is_not_tried_and_whoever_gathers_hears_of_it_once(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentor, first, second) = await Group.GatheredAsync(bot);

        await first.BlocksTheBot();
        mentor.Sees("❗ Д. Р. К. не получает сообщения: чат с ботом закрыт. Встреча группы ср, 16 сентября, 15:00: напомните о ней лично.");
        mentor.Sees("❗ Чат закрыт, договоритесь лично: 1 (Д. Р. К.)");
        await bot.PassesAsync(TimeSpan.FromHours(28));

        Assert.Equal((2, 0, 2), (Table.Rings(mentor), Table.Rings(first), Table.Rings(second)));
        Assert.Equal(["Dropped", "Dropped", "Sent", "Sent", "Sent", "Sent"], await Group.StatesAsync(bot));
        Assert.Single(mentor.View.Shown, message => message.Words.Contains("не получает сообщения", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Complaint23_whoever_hears_of_a_partner_who_has_gone_hears_no_second_time_for_the_group()
    {
        await using var bot = await Bot.StartAsync();
        var (mentor, first, _) = await Group.GatheredAsync(bot);
        await Group.PairMeetsAsync(first, mentor);

        await first.BlocksTheBot();

        Assert.Single(mentor.View.Shown, message => message.Words.Contains("не получает сообщения", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_declines_has_nothing_planned_and_who_comes_after_all_has()
    {
        await using var bot = await Bot.StartAsync();
        var (mentor, first, _) = await Group.GatheredAsync(bot);

        await first.Presses("Не смогу");
        Assert.Equal(4, (await Group.StatesAsync(bot)).Count);
        await first.Presses("Приду");

        Assert.Equal(6, (await Group.StatesAsync(bot)).Count);
        await bot.PassesAsync(TimeSpan.FromHours(28));
        Assert.Equal((2, 2), (Table.Rings(mentor), Table.Rings(first)));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Nothing_is_planned_for_who_has_withdrawn_and_nothing_at_all_once_the_organizer_has(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentor, first, second) = await Group.GatheredAsync(bot);

        await first.LeavesAsync();
        Assert.Equal(4, (await Group.StatesAsync(bot)).Count);
        await mentor.LeavesAsync();
        Assert.Empty(await Group.StatesAsync(bot));
        await bot.PassesAsync(TimeSpan.FromHours(30));

        Assert.Equal((0, 0), (Table.Rings(first), Table.Rings(second)));
    }
}

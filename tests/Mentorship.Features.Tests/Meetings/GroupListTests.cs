using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>Meetings of several stand among those of pairs, in one order of time.</summary>
public sealed class GroupListTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task An_invited_mentee_reads_how_many_meetings_are_ahead(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, first, _) = await Group.GatheredAsync(bot);

        await first.Says("/menu");
        first.SeesButton("Встречи: 1");
        await first.Says("/meetings");

        first.Sees("Встречи: 1");
        first.SeesButton("16.09, 15:00 · группа · ждёт");
    }

    [Fact]
    public async Task Whose_pair_has_ended_still_reaches_the_group()
    {
        await using var bot = await Bot.StartAsync();
        var (_, first, _) = await Group.GatheredAsync(bot);
        var curator = await bot.CuratorAsync("К. Н. В.");
        await curator.Says("/pairs");
        await curator.Presses("Д. Р. К. + А. П. С.");
        await curator.Presses("Завершить пару");
        await curator.Presses("Завершить сейчас");

        await first.Says("/meetings");
        first.SeesNoButton("Назначить встречу");
        await first.Presses("16.09, 15:00 · группа · ждёт");

        first.Sees("Ответьте, придёте ли вы");
    }

    [Fact]
    public async Task A_long_list_turns_pages_with_groups_in_their_places()
    {
        await using var bot = await Bot.StartAsync();
        var (mentor, first, _) = await Group.GatheredAsync(bot);
        for (var hour = 8; hour < 16; hour++)
        {
            await mentor.Says("/meetings");
            await mentor.Presses("Назначить встречу");
            await mentor.Presses("Д. Р. К.");
            await mentor.Presses("Другое время");
            await mentor.Says($"чт {hour}:00");
            await mentor.Presses("Решим позже");
        }

        await first.Says("/meetings");

        first.Sees("Встречи: 9");
        Assert.Equal("16.09, 15:00 · группа · ждёт", first.View.Shown.Last(message => message.FromBot).Buttons[1][0].Text);
        await first.Presses("9–9 из 9 ›");
        first.SeesButton("17.09, 15:00 · А. П. С. · ждёт");
        first.SeesNoButton("16.09, 15:00 · группа · ждёт");
    }
}

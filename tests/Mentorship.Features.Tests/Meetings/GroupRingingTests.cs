using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>Reminders of several ring by the rules of those of a pair: together, late with a word, not at all where nobody reads.</summary>
public sealed class GroupRingingTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_group_and_a_pair_that_fall_together_come_as_one_message(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentor, first, second) = await Group.GatheredAsync(bot);
        await Group.PairMeetsAsync(first, mentor);

        await bot.PassesAsync(TimeSpan.FromHours(6));

        mentor.StillSees("🔔 Впереди 2 встречи\nЗавтра в 15:00, каб. 5, встреча группы\nЗавтра в 15:20, Д. Р. К.");
        Assert.Equal((1, 1, 1), (Table.Rings(mentor), Table.Rings(first), Table.Rings(second)));
        await first.Presses("Открыть встречи");
        first.Sees("Встречи: 2");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Once_more_a_quarter_of_an_hour_before_for_a_guest_and_for_whoever_gathers(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentor, first, second) = await Group.GatheredAsync(bot);
        await bot.PassesAsync(TimeSpan.FromHours(28));

        await first.Presses("Напомнить за 15 минут");
        first.Sees("Напомню в 14:45: встреча группы сегодня в 15:00");
        await mentor.Presses("Напомнить за 15 минут");
        await first.Presses("Открыть встречу");
        first.Sees("Ответьте, придёте ли вы");
        await bot.PassesAsync(TimeSpan.FromMinutes(40));

        first.Sees("🔔 Встреча группы через 15 мин, в 15:00, каб. 5, собирает А. П. С.");
        first.SeesNoButton("Напомнить за 15 минут");
        mentor.Sees("🔔 Встреча группы через 15 мин, в 15:00, каб. 5\nТема: дневник");
        Assert.Equal(2, Table.Rings(second));
    }

    [Fact]
    public async Task From_a_reminder_a_guest_answers_and_whoever_gathers_moves_or_cancels()
    {
        await using var bot = await Bot.StartAsync();
        var (mentor, first, _) = await Group.GatheredAsync(bot);
        await bot.PassesAsync(TimeSpan.FromHours(28));

        await first.Presses("Не смогу");
        first.Sees("Отмечено: вы не сможете");
        mentor.SeesButton("Перенести");
        await mentor.Presses("Отменить");

        mentor.Sees("отменена, приглашённые узнают.");
    }

    [Fact]
    public async Task A_curator_who_only_gathers_opens_what_is_gathered()
    {
        await using var bot = await Bot.StartAsync();
        await bot.PairAsync(await bot.MenteeAsync("Д. Р. К."), await bot.MentorAsync("А. П. С."));
        await bot.PairAsync(await bot.MenteeAsync("М. О. В."), await bot.MentorAsync("М. С. И."));
        var curator = await bot.CuratorAsync("К. Н. В.");
        foreach (var at in (string[])["завтра 15:00", "завтра 15:20"])
        {
            await curator.Says("/menu");
            await curator.Presses("Встречи групп");
            await curator.Presses("Собрать группу");
            await Group.ChooseAsync(curator, at);
        }

        await bot.PassesAsync(TimeSpan.FromHours(6));
        curator.StillSees("🔔 Впереди 2 встречи");
        await curator.Presses("Открыть встречи");

        curator.Sees("Встречи групп: 2");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task After_downtime_it_comes_late_with_a_word_of_apology(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentor, first, second) = await Group.GatheredAsync(bot);
        await bot.PassesAsync(TimeSpan.FromHours(5));
        await bot.RestartsAsync();

        bot.Time.Advance(TimeSpan.FromHours(23));
        await bot.PassesAsync(TimeSpan.FromSeconds(2));

        first.StillSees("🔔 Встреча группы через 48 мин, в 15:00, каб. 5, собирает А. П. С.\nТема: дневник\nНапоминаю с опозданием, простите.");
        Assert.Equal((2, 2, 2), (Table.Rings(mentor), Table.Rings(first), Table.Rings(second)));
    }

    [Fact]
    public async Task What_helps_nobody_any_more_is_reported_and_not_sent()
    {
        await using var bot = await Bot.StartAsync();
        var (mentor, first, _) = await Group.GatheredAsync(bot);
        await bot.PassesAsync(TimeSpan.FromHours(5));
        await bot.RestartsAsync();

        bot.Time.Advance(TimeSpan.FromHours(30));
        await bot.PassesAsync(TimeSpan.FromSeconds(2));

        Assert.Equal((1, 1), (Table.Rings(mentor), Table.Rings(first)));
        Assert.Equal(["Reported", "Reported", "Reported", "Sent", "Sent", "Sent"], await Group.StatesAsync(bot));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task What_has_rung_but_waits_to_leave_goes_with_the_meeting_and_comes_back_with_it(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentor, first, second) = await Group.GatheredAsync(bot);
        await bot.PassesAsync(TimeSpan.FromHours(4.5));
        bot.World.Faults.Add(new Fault(FaultKind.TooManyRequests)
        {
            Count = 1, Chat = first.ChatId, Method = "sendMessage", RetryAfterSeconds = 1200,
        });
        await bot.PassesAsync(TimeSpan.FromMinutes(20));
        Assert.Equal((1, 0, 1), (Table.Rings(mentor), Table.Rings(first), Table.Rings(second)));

        await mentor.Presses("Отменить");
        await bot.PassesAsync(TimeSpan.FromMinutes(5));
        await mentor.Presses("Вернуть до 15:12");
        await bot.PassesAsync(TimeSpan.FromMinutes(30));

        Assert.Equal((1, 1, 1), (Table.Rings(mentor), Table.Rings(first), Table.Rings(second)));
    }
}

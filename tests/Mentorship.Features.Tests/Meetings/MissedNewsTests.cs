using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>Whoever opens the chat again hears of all that has become of meetings ahead, in one message.</summary>
public sealed class MissedNewsTests
{
    private const string WhileGone = "Пока чат был закрыт";

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint23_what_was_cancelled_while_the_chat_was_closed_is_told_and_leaves_the_calendar(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await bot.PassesAsync(TimeSpan.FromMinutes(1));
        await table.Mentee.BlocksTheBot();
        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("16.09, 13:00 · Д. Р. К.");
        await table.Mentor.Presses("Отменить");
        await bot.PassesAsync(TimeSpan.FromMinutes(20));

        await table.Mentee.UnblocksTheBot();
        await bot.PassesAsync(TimeSpan.FromSeconds(2));

        table.Mentee.Sees(WhileGone);
        table.Mentee.Sees("А. П. С. отменяет встречу\nСр, 16 сентября, 13:00: встречи не будет.");
        table.Mentee.Sees("откройте файл, чтобы убрать её из календаря");
        await table.Mentee.BlocksTheBot();
        await table.Mentee.UnblocksTheBot();
        Assert.Equal(1, Told(table.Mentee));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint23_a_proposal_that_found_the_chat_closed_can_be_answered_once_it_is_open(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.Mentee.BlocksTheBot();
        await table.ProposesAsync();

        await table.Mentee.UnblocksTheBot();
        table.Mentee.Sees(WhileGone);
        table.Mentee.Sees("А. П. С. предлагает встречу");
        await table.Mentee.Presses("Подходит");

        table.Mentee.Sees("✅ Встреча завтра в 13:00");
        table.Mentor.Sees("✅ Встреча завтра в 13:00");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint23_news_that_were_held_for_the_night_and_found_the_chat_closed_are_told_again(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await bot.PassesAsync(TimeSpan.FromHours(12));
        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("16.09, 13:00 · Д. Р. К.");
        await table.Mentor.Presses("Перенести");
        await table.Mentor.Presses("Чт, 17 сентября, 13:00");
        await table.Mentee.BlocksTheBot();
        await bot.PassesAsync(TimeSpan.FromHours(12));

        await table.Mentee.UnblocksTheBot();

        table.Mentee.Sees(WhileGone);
        table.Mentee.Sees("Было: ср, 16 сентября, 13:00\nСтанет: чт, 17 сентября, 13:00");
        await table.Mentee.Presses("Подходит");
        table.Mentor.Sees("✅ Встреча");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint23_several_changes_come_in_one_message_and_each_can_be_opened(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentor, first, second) = await Group.GatheredAsync(bot);
        await first.BlocksTheBot();
        await mentor.Presses("Перенести");
        await mentor.Says("пт 16:00");
        await new Table(bot, first, mentor, mentor).ProposesWithAsync("Д. Р. К.");

        await first.UnblocksTheBot();

        Assert.Equal(1, Told(first));
        first.Sees("А. П. С. предлагает встречу");
        first.Sees("Встреча группы пт, 18 сентября, 16:00");
        await first.Presses("18.09, 16:00 · группа · ждёт");
        await first.Presses("Приду");
        first.Sees("✅ Отмечено: вы придёте");
        Assert.Equal(0, Told(second));
    }

    [Fact]
    public async Task Complaint23_a_rhythm_that_was_agreed_to_meanwhile_is_told_as_one()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.ProposesWednesdaysAsync();
        await table.Mentor.BlocksTheBot();
        await table.Mentee.Presses("Подходит");

        await table.Mentor.UnblocksTheBot();

        table.Mentor.Sees(WhileGone);
        Assert.Single(table.Mentor.News, message => message.Reads("Каждую среду в 13:00") || message.Reads("ср в 13:00"));
        table.Mentor.Sees("все встречи расписания встанут в календарь");
    }

    [Fact]
    public async Task Whoever_missed_nothing_is_told_nothing()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await bot.PassesAsync(TimeSpan.FromMinutes(1));
        await table.Mentee.BlocksTheBot();
        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("Назначить встречу");
        await table.Mentor.Presses(Table.WednesdayLater);
        await table.Mentor.Says("каб. 12");
        await table.Mentor.Presses("Отменить");

        await table.Mentee.UnblocksTheBot();

        Assert.Equal(0, Told(table.Mentee));
    }

    private static int Told(Someone who) =>
        who.View.Shown.Count(message => message.FromBot && message.Words.Contains(WhileGone, StringComparison.Ordinal));
}

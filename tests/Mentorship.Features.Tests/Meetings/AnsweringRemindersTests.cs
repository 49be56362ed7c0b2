using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>What people do with reminders: ask for them, answer them, close the chat to them.</summary>
public sealed class AnsweringRemindersTests
{
    [Fact]
    public async Task Once_more_a_quarter_of_an_hour_before()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await bot.PassesAsync(TimeSpan.FromHours(26));

        await table.Mentee.Presses("Напомнить за 15 минут");
        table.Mentee.Sees("Напомню в 12:45");
        await bot.PassesAsync(TimeSpan.FromMinutes(40));

        table.Mentee.Sees("Встреча через 15 мин, в 13:00");
        Assert.Equal(4, Table.Rings(table.Mentee));
        Assert.Equal(2, Table.Rings(table.Mentor));
    }

    [Fact]
    public async Task I_will_come_is_seen_by_the_mentor()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await bot.PassesAsync(TimeSpan.FromHours(26));

        await table.Mentee.Presses("Буду");
        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("16.09, 13:00 · Д. Р. К.");

        table.Mentee.SeesToast("Хорошо, ждём вас.");
        table.Mentee.Sees("Отмечено: вы будете");
        table.Mentor.Sees("Д. Р. К. придёт");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint23_whoever_closed_the_chat_is_not_tried_again_and_the_partner_hears_of_it_once(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();

        await table.Mentee.BlocksTheBot();
        table.Mentor.Sees("Д. Р. К. не получает сообщения: чат с ботом закрыт. Куратор знает.");
        await table.Mentor.Presses("Позвать куратора");
        table.Curator.Sees("А. П. С. просит помочь");
        await bot.PassesAsync(TimeSpan.FromHours(30));

        Assert.Equal(0, Table.Rings(table.Mentee));
        Assert.Single(table.Mentor.View.Shown, message => message.Words.Contains("не получает сообщения", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint23_a_reminder_that_itself_finds_the_chat_closed_comes_when_it_is_open_again(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        bot.World.Faults.Add(new Fault(FaultKind.Blocked) { Count = 1, Chat = table.Mentee.ChatId, Method = "sendMessage" });
        await bot.PassesAsync(TimeSpan.FromHours(3));
        Assert.Equal(0, Table.Rings(table.Mentee));
        await table.Mentee.BlocksTheBot();

        await table.Mentee.UnblocksTheBot();
        await bot.PassesAsync(TimeSpan.FromSeconds(2));

        Assert.Equal(1, Table.Rings(table.Mentee));
        table.Mentee.StillSees("Напоминаю с опозданием, простите.");
        await table.Mentee.BlocksTheBot();
        await table.Mentee.UnblocksTheBot();
        await bot.PassesAsync(TimeSpan.FromSeconds(2));
        Assert.Equal(1, Table.Rings(table.Mentee));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint23_whoever_opens_the_chat_again_hears_what_was_missed_and_all_that_is_still_to_come(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await table.Mentee.BlocksTheBot();
        await bot.PassesAsync(TimeSpan.FromHours(22));

        await table.Mentee.UnblocksTheBot();
        await bot.PassesAsync(TimeSpan.FromSeconds(2));
        Assert.Equal(1, Table.Rings(table.Mentee));
        table.Mentee.StillSees("Напоминаю с опозданием, простите.");
        await bot.PassesAsync(TimeSpan.FromHours(5));

        Assert.Equal(2, Table.Rings(table.Mentee));
        table.Mentee.StillSees("🔔 Встреча через 1 ч, в 13:00");
    }

    [Fact]
    public async Task Each_chooses_when_to_be_reminded()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();

        await table.Mentee.Says("/settings");
        await table.Mentee.Presses("Напоминания");
        await table.Mentee.Presses("✓ За сутки");
        await table.Mentee.Presses("✓ За час");
        table.Mentee.Sees("напоминаний не будет");
        await table.Mentee.Presses("За час");
        await table.Mentee.Presses("За 15 минут");
        table.Mentee.SeesButton("✓ За 15 минут");
        await bot.PassesAsync(TimeSpan.FromHours(26.7));

        Assert.Equal(2, Table.Rings(table.Mentee));
        Assert.Equal(2, Table.Rings(table.Mentor));
        table.Mentee.StillSees("🔔 Встреча через 15 мин, в 13:00");
    }
}

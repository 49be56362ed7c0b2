using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>Reminders that have rung but could not leave yet: what they say must still hold when they do.</summary>
public sealed class WaitingRemindersTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_digest_that_waits_is_taken_back_with_one_of_its_meetings_and_the_other_is_still_reminded_of(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        var second = await SecondAsync(bot, table);
        await WaitsAsync(bot, table.Mentor);

        await table.Mentee.Says("/meetings");
        await table.Mentee.Presses("16.09, 13:00 · А. П. С.");
        await table.Mentee.Presses("Отменить");
        await bot.PassesAsync(TimeSpan.FromMinutes(30));

        table.Mentor.DoesNotSee("Впереди 2 встречи");
        table.Mentor.StillSees("Д. Р. К. отменяет встречу");
        table.Mentor.StillSees("🔔 Встреча завтра в 13:20, Е. Ж. О.");
        Assert.Equal(1, Table.Rings(table.Mentor));
        Assert.Equal(1, Table.Rings(second));
    }

    [Fact]
    public async Task A_digest_that_waits_is_taken_back_when_one_of_its_meetings_moves()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await SecondAsync(bot, table);
        await WaitsAsync(bot, table.Mentor);

        await table.Mentee.Says("/meetings");
        await table.Mentee.Presses("16.09, 13:00 · А. П. С.");
        await table.Mentee.Presses("Перенести");
        await table.Mentee.Presses("Чт, 17 сентября, 13:00");
        await bot.PassesAsync(TimeSpan.FromMinutes(30));

        table.Mentor.DoesNotSee("Впереди 2 встречи");
        table.Mentor.StillSees("🔔 Встреча завтра в 13:20, Е. Ж. О.");
    }

    [Fact]
    public async Task A_reminder_that_waits_outlives_a_topic_added_meanwhile()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await WaitsAsync(bot, table.Mentee);

        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("16.09, 13:00 · Д. Р. К.");
        await table.Mentor.Presses("Добавить тему");
        await table.Mentor.Says("разбор урока");
        await bot.PassesAsync(TimeSpan.FromMinutes(30));

        Assert.Equal(1, Table.Rings(table.Mentee));
    }

    [Fact]
    public async Task A_meeting_that_is_cancelled_and_brought_back_over_its_reminder_is_reminded_of_then()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await bot.PassesAsync(TimeSpan.FromMinutes(165));

        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("16.09, 13:00 · Д. Р. К.");
        await table.Mentor.Presses("Отменить");
        await bot.PassesAsync(TimeSpan.FromMinutes(5));
        await table.Mentor.Presses("Вернуть до 13:07");
        await bot.PassesAsync(TimeSpan.FromMinutes(2));

        Assert.Equal(1, Table.Rings(table.Mentee));
        Assert.Equal(1, Table.Rings(table.Mentor));
    }

    [Fact]
    public async Task A_reminder_that_leaves_late_names_the_time_that_is_left_then_and_says_sorry()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await HoldsTheHourAsync(bot, table.Mentee, seconds: 1200);

        await bot.PassesAsync(TimeSpan.FromMinutes(40));

        table.Mentee.StillSees(" мин, в 13:00, каб. 12, А. П. С.\nНапоминаю с опозданием, простите.");
        table.Mentee.DoesNotSee("Встреча через 1 ч");
        Assert.Equal(2, Table.Rings(table.Mentee));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_reminder_that_waits_into_the_quiet_hours_leaves_without_a_sound(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesOnAsync("завтра 22:00");
        await bot.PassesAsync(TimeSpan.FromHours(10.7));
        bot.World.Faults.Add(new Fault(FaultKind.TooManyRequests)
        {
            Count = 1, Chat = table.Mentee.ChatId, Method = "sendMessage", RetryAfterSeconds = 300,
        });

        await bot.PassesAsync(TimeSpan.FromMinutes(15));

        Assert.True(table.Mentee.Newest("🔔 Встреча завтра в 22:00").Silent);
        Assert.False(table.Mentor.Newest("🔔 Встреча завтра в 22:00").Silent);
    }

    [Fact]
    public async Task A_reminder_that_could_not_leave_before_its_meeting_is_reported()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await HoldsTheHourAsync(bot, table.Mentee, seconds: 4000);

        await bot.PassesAsync(TimeSpan.FromMinutes(90));

        Assert.Equal(1, Table.Rings(table.Mentee));
        Assert.Equal(["Reported", "Sent", "Sent", "Sent"], await RemindingTests.StatesAsync(bot));
    }

    /// <summary>The server takes nothing for this chat for so long, from the moment of the reminder of the last hour.</summary>
    private static async Task HoldsTheHourAsync(Bot bot, Someone who, int seconds)
    {
        await bot.PassesAsync(TimeSpan.FromHours(25.5));
        bot.World.Faults.Add(new Fault(FaultKind.TooManyRequests)
        {
            Count = 1, Chat = who.ChatId, Method = "sendMessage", RetryAfterSeconds = seconds,
        });
    }

    /// <summary>Another mentee of the same mentor, whose meeting falls into the same digest.</summary>
    private static async Task<Someone> SecondAsync(Bot bot, Table table)
    {
        var second = await bot.MenteeAsync("Е. Ж. О.");
        await bot.PairAsync(second, table.Mentor);
        await second.Says("/meetings");
        await second.Presses("Назначить встречу");
        await second.Presses("Другое время");
        await second.Says("завтра 13:20");
        await second.Presses("Решим позже");
        await table.Mentor.Presses("Подходит");
        return second;
    }

    /// <summary>The reminder of one o'clock rings, but the server takes nothing for this chat for twenty minutes.</summary>
    private static async Task WaitsAsync(Bot bot, Someone who)
    {
        await bot.PassesAsync(TimeSpan.FromHours(2.5));
        bot.World.Faults.Add(new Fault(FaultKind.TooManyRequests)
        {
            Count = 1, Chat = who.ChatId, Method = "sendMessage", RetryAfterSeconds = 1200,
        });
        await bot.PassesAsync(TimeSpan.FromMinutes(20));
        Assert.Equal(0, Table.Rings(who));
    }
}

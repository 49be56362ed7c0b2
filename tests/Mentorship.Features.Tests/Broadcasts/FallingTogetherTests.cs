using Mentorship.Features.Tests.Meetings;
using Mentorship.Pipeline;
using Mentorship.Sandbox;
using Mentorship.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>A meeting and an event that are reminded of at nearly the same time come as one message.</summary>
public sealed class FallingTogetherTests
{
    [Theory]
    [InlineData(Store.Sqlite, "16.09 13:20")]
    [InlineData(Store.Postgres, "16.09 13:20")]
    [InlineData(Store.Sqlite, "16.09 12:40")]
    [InlineData(Store.Postgres, "16.09 12:40")]
    public async Task Whichever_is_due_first_takes_the_other_along(Store store, string moment)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await BothAsync(bot, moment);

        await bot.PassesAsync(TimeSpan.FromHours(5));

        table.Mentee.StillSees("🔔 Впереди 2 события");
        table.Mentee.StillSees("Завтра в 13:00, каб. 12, А. П. С.");
        table.Mentee.StillSees($"Завтра в {moment[6..]}: {Announcing.Words}");
        table.Mentee.SeesButton("Открыть объявление № 1");
        Assert.Equal(1, Table.Rings(table.Mentee));
        table.Mentor.StillSees("🔔 Встреча завтра в 13:00");
        Assert.Equal(1, Table.Rings(table.Mentor));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task What_waits_to_leave_with_an_event_that_is_withdrawn_says_only_the_meeting(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await BothAsync(bot, "16.09 13:20");
        await WaitsAsync(bot, table.Mentee);

        await table.Curator.OpensAsync("№ 1 · отправлено");
        await table.Curator.Presses("Отозвать");
        await table.Curator.PressesFirst("Отозвать, чатов");
        await bot.PassesAsync(TimeSpan.FromHours(1));

        table.Mentee.DoesNotSee("Впереди 2 события");
        table.Mentee.StillSees("🔔 Встреча завтра в 13:00");
        Assert.Equal(1, Table.Rings(table.Mentee));
        Assert.Equal(0, await new Town(bot).CountAsync("select count(*) as value from broadcast_recipients where reminder = 'Planned'"));
    }

    [Fact]
    public async Task What_waits_to_leave_with_a_meeting_that_is_cancelled_says_only_the_event()
    {
        await using var bot = await Bot.StartAsync();
        var table = await BothAsync(bot, "16.09 13:20");
        await WaitsAsync(bot, table.Mentee);

        await table.Mentor.Says("/meetings");
        await table.Mentor.PressesFirst("16.09, 13:00");
        await table.Mentor.Presses("Отменить");
        await bot.PassesAsync(TimeSpan.FromHours(1));

        table.Mentee.DoesNotSee("Впереди 2 события");
        table.Mentee.StillSees("🔔 Начало завтра в 13:20");
        Assert.Equal(1, Table.Rings(table.Mentee));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Two_events_come_in_one_message_and_each_can_be_opened(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesWithDateAsync(bot, "16.09 13:00");
        await crowd[0].Presses("Приду");
        await curator.AnnouncesWithDateAsync(bot, "16.09 13:20");
        await crowd[0].Presses("Приду");
        await crowd[1].Presses("Приду");

        await bot.PassesAsync(TimeSpan.FromHours(5));

        crowd[0].StillSees($"🔔 Впереди 2 события\nЗавтра в 13:00: {Announcing.Words}\nЗавтра в 13:20: {Announcing.Words}");
        Assert.Equal([1, 1, 0], crowd.Select(Table.Rings));
        crowd[1].StillSees("🔔 Начало завтра в 13:20");
        await crowd[0].Presses("Открыть объявление № 2");
        crowd[0].Sees(Announcing.Words);
    }

    [Fact]
    public async Task Two_events_that_wait_to_leave_say_only_the_one_that_is_not_withdrawn()
    {
        await using var bot = await Bot.StartAsync();
        var (town, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesWithDateAsync(bot, "16.09 13:00");
        await crowd[0].Presses("Приду");
        await curator.AnnouncesWithDateAsync(bot, "16.09 13:20");
        await crowd[0].Presses("Приду");
        await WaitsAsync(bot, crowd[0]);

        await curator.OpensAsync("№ 1 · отправлено");
        await curator.Presses("Отозвать");
        await curator.PressesFirst("Отозвать, чатов");
        await bot.PassesAsync(TimeSpan.FromHours(1));

        crowd[0].DoesNotSee("Впереди 2 события");
        crowd[0].StillSees("🔔 Начало завтра в 13:20");
        Assert.Equal(1, Table.Rings(crowd[0]));
        Assert.Equal(0, await town.CountAsync("select count(*) as value from broadcast_recipients where reminder = 'Planned'"));
    }

    [Fact]
    public async Task A_curator_sees_reminders_of_meetings_and_of_events_added_up()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { KeepsService = true });
        var table = await BothAsync(bot, "16.09 13:00");
        await bot.WithServiceAsync((service, _) =>
        {
            service.GetRequiredService<PipelineOptions>().MessagesPerSecond = 5;
            return Task.CompletedTask;
        });

        await table.Curator.LooksAheadAsync();

        table.Curator.Sees("Вместе о встречах и событиях больше всего за минуту: 3 из 240 возможных, сегодня в 13:00.");
    }

    /// <summary>A meeting of tomorrow at one, and an event to which the mentee comes.</summary>
    private static async Task<Table> BothAsync(Bot bot, string moment)
    {
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await table.Curator.WritesWithDateAsync(moment);
        await table.Curator.Presses("Дальше: когда");
        await table.Curator.Presses("Отправить 2 людям");
        await bot.SendsAsync();
        await table.Mentee.Presses("Приду");
        return table;
    }

    /// <summary>The server takes nothing for this chat for a while, from the moment at which both ring.</summary>
    private static async Task WaitsAsync(Bot bot, Someone who)
    {
        await bot.PassesAsync(bot.Until(13) - TimeSpan.FromMinutes(1));
        bot.World.Faults.Add(new Fault(FaultKind.TooManyRequests)
        {
            Count = 1, Chat = who.ChatId, Method = "sendMessage", RetryAfterSeconds = 1200,
        });
        await bot.PassesAsync(TimeSpan.FromMinutes(2));
    }
}

using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>A reminder of an event is not lost on a chat that was closed for a while.</summary>
public sealed class EventsBackTests
{
    private const string Reminder = "Начало завтра в 15:00";

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint23_whose_chat_was_closed_when_it_rang_is_reminded_once_it_is_open(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesWithDateAsync(bot, "24.09 15:00");
        foreach (var reader in crowd) await reader.Presses("Напомнить");
        await crowd[0].BlocksTheBot();
        await crowd[1].Presses("✓ Напомнить");
        await bot.PassesAsync(TimeSpan.FromDays(8) + bot.Until(16));
        Assert.Equal([0, 0, 1], crowd.Select(one => one.Copies(Reminder)));

        await crowd[0].UnblocksTheBot();
        await crowd[1].BlocksTheBot();
        await crowd[1].UnblocksTheBot();
        await bot.PassesAsync(TimeSpan.FromSeconds(4));

        Assert.Equal([1, 0, 1], crowd.Select(one => one.Copies(Reminder)));
        crowd[0].StillSees("Напоминаю с опозданием, простите.");
        await crowd[0].BlocksTheBot();
        await crowd[0].UnblocksTheBot();
        await bot.PassesAsync(TimeSpan.FromSeconds(4));
        Assert.Equal(1, crowd[0].Copies(Reminder));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint23_a_reminder_that_itself_finds_the_chat_closed_comes_when_it_is_open_again(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesWithDateAsync(bot, "24.09 15:00");
        await crowd[0].Presses("Напомнить");
        await bot.PassesAsync(TimeSpan.FromDays(8) + bot.Until(14));
        bot.World.Faults.Add(new Fault(FaultKind.Blocked) { Count = 1, Chat = crowd[0].ChatId, Method = "sendMessage" });
        await bot.PassesAsync(TimeSpan.FromHours(2));
        Assert.Equal(0, crowd[0].Copies(Reminder));
        await crowd[0].BlocksTheBot();

        await crowd[0].UnblocksTheBot();
        await bot.PassesAsync(TimeSpan.FromSeconds(4));

        Assert.Equal(1, crowd[0].Copies(Reminder));
    }

    [Fact]
    public async Task Whoever_is_back_after_the_event_is_not_reminded_of_it()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesWithDateAsync(bot, "24.09 15:00");
        await crowd[0].Presses("Напомнить");
        await crowd[0].BlocksTheBot();
        await bot.PassesAsync(TimeSpan.FromDays(9) + bot.Until(16));

        await crowd[0].UnblocksTheBot();
        await bot.PassesAsync(TimeSpan.FromSeconds(4));

        Assert.Equal(0, crowd[0].Copies("🔔"));
    }
}

using Mentorship.Pipeline;
using Mentorship.Sandbox;
using Mentorship.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>A reminder of an event comes once, as it was asked for, and not into silence.</summary>
public sealed class EventRemindingTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Whoever_was_reminded_and_says_that_they_come_is_not_reminded_again_unless_they_ask(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesWithDateAsync(bot, "24.09 15:00");
        foreach (var reader in crowd) await reader.Presses("Напомнить");
        await bot.PassesAsync(TimeSpan.FromDays(8) + bot.Until(15));
        foreach (var reader in crowd) reader.Sees("Начало завтра в 15:00");

        await crowd[0].Presses("Приду");
        crowd[0].SeesToast("Отмечено");
        await crowd[1].Presses("Не приду");
        await crowd[1].Presses("Приду");
        await crowd[2].Presses("✓ Напомнить");
        await crowd[2].Presses("Напомнить");
        crowd[2].SeesToast("Напомню: чт, 24 сентября, 14:00");
        await bot.PassesAsync(TimeSpan.FromHours(24));

        Assert.Equal([0, 0, 1], crowd.Select(one => one.Copies("Начало сегодня в 15:00")));
        await curator.OpensAsync("№ 1 · отправлено");
        curator.Sees("Попросили напомнить: 0, напомнили: 3");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task An_event_that_is_moved_to_within_the_hour_is_told_at_once_to_those_who_asked(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesWithDateAsync(bot, "15.09 15:00");
        await crowd[0].Presses("Приду");
        crowd[0].SeesToast("Отмечено. Напомню: вт, 15 сентября, 14:00");

        await curator.OpensAsync("№ 1 · отправлено");
        await curator.Presses("Сроки");
        await curator.Presses("Событие: 15.09");
        await curator.Presses("Написать день и время");
        await curator.Says("15.09 11:00");
        await bot.SendsAsync();

        crowd[0].Sees("Начало сегодня в 11:00");
        Assert.Equal(0, crowd[1].Copies("Начало сегодня"));
        await bot.PassesAsync(TimeSpan.FromHours(5));
        Assert.Equal(1, crowd[0].Copies("Начало сегодня"));
    }

    [Fact]
    public async Task A_curator_sees_when_most_are_reminded_of_events()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { KeepsService = true });
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesWithDateAsync(bot, "24.09 15:00");
        foreach (var reader in crowd) await reader.Presses("Напомнить");
        await bot.WithServiceAsync((service, _) =>
        {
            service.GetRequiredService<PipelineOptions>().MessagesPerSecond = 1;
            return Task.CompletedTask;
        });

        await curator.LooksAheadAsync();

        curator.Sees("Больше всего напоминаний о событиях за минуту: 3, ");
        curator.Sees("последнее уйдёт в 15:00");
    }

    [Fact]
    public async Task A_reminder_that_could_not_leave_before_its_event_is_counted_as_missed()
    {
        await using var bot = await Bot.StartAsync();
        var (town, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesWithDateAsync(bot, "15.09 15:00");
        await crowd[0].Presses("Напомнить");
        await crowd[1].Presses("Напомнить");
        await bot.PassesAsync(bot.Until(14) - TimeSpan.FromMinutes(1));
        bot.World.Faults.Add(new Fault(FaultKind.TooManyRequests)
        {
            Count = 1, Chat = crowd[0].ChatId, Method = "sendMessage", RetryAfterSeconds = 4000,
        });

        await bot.PassesAsync(TimeSpan.FromMinutes(90));

        Assert.Equal([0, 1], crowd[..2].Select(one => one.Copies("Начало сегодня")));
        Assert.Equal(1, await town.CountAsync("select count(*) as value from broadcast_recipients where reminder = 'Missed'"));
        await curator.OpensAsync("№ 1 · отправлено");
        curator.Sees("Попросили напомнить: 0, напомнили: 1");
    }

    [Fact]
    public async Task Whoever_would_sleep_through_it_hears_of_it_in_the_evening_before_without_a_sound()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await bot.PassesAsync(bot.Until(22));
        await curator.WritesWithDateAsync("16.09 6:30");
        await curator.Presses("Дальше: когда");
        curator.Sees("Сейчас: 3");

        await curator.Presses("Отправить 3 людям");
        await bot.SendsAsync();
        Assert.All(crowd, one => Assert.True(one.Newest(Announcing.Words).Silent));
        await crowd[0].Presses("Приду");
        crowd[0].SeesToast("Отмечено. Напомню: ср, 16 сентября, 5:30");
        await bot.PassesAsync(TimeSpan.FromHours(10));

        Assert.True(crowd[0].Newest("Начало сегодня в 6:30").Silent);
        Assert.Equal(0, crowd[1].Copies("Начало сегодня"));
    }

    [Fact]
    public async Task What_is_in_force_after_its_event_comes_in_the_morning_and_asks_nobody_whether_they_come()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await bot.PassesAsync(bot.Until(22));
        await curator.WritesWithDateAsync("16.09 6:30");
        await curator.Presses("Срок: до 16.09");
        await curator.Presses("Неделю, до 22.09");
        await curator.Presses("Дальше: когда");
        curator.Sees("7:00 (тихие часы): 3");

        await curator.Presses("Отправить 3 людям");
        await bot.SendsAsync();
        Assert.All(crowd, one => Assert.Equal(0, one.Copies()));
        await bot.PassesAsync(TimeSpan.FromHours(10));

        Assert.All(crowd, one => Assert.Equal(1, one.Copies()));
        crowd[0].SeesNoButton("Приду");
        crowd[0].SeesNoButton("Напомнить");
        crowd[0].SeesButton("Прочитано");
    }

    [Fact]
    public async Task What_has_begun_by_the_evening_does_not_wait_for_it()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.FillsTheDayAsync(bot);
        await curator.WritesWithDateAsync("15.09 17:00");
        await curator.Presses("Дальше: когда");
        curator.Sees("Сейчас: 3");

        await curator.Presses("Отправить 3 людям");
        await bot.SendsAsync();

        Assert.All(crowd, one => Assert.Equal(1, one.Copies()));
    }
}

using Mentorship.Testing;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>What is announced with a date comes back to whoever asked for it, a day before.</summary>
public sealed class EventTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Whoever_comes_or_asks_is_reminded_a_day_before_and_nobody_else(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesWithDateAsync(bot, "24.09 15:00");
        crowd[0].StillSees("Начало: чт, 24 сентября, 15:00.");
        await crowd[0].Presses("Приду");
        crowd[0].SeesToast("Отмечено. Напомню: ср, 23 сентября, 15:00");
        crowd[0].SeesButton("✓ Напомнить");
        await crowd[1].Presses("Напомнить");
        await crowd[2].Presses("Приду");
        await crowd[2].Presses("✓ Напомнить");
        crowd[2].SeesToast("Хорошо, напоминания не будет");
        await crowd[0].LooksAheadAsync();
        crowd[0].Sees("Напоминание по объявлению № 1, начало чт, 24 сентября, 15:00");

        await bot.PassesAsync(TimeSpan.FromDays(8) + bot.Until(15));

        foreach (var reader in crowd[..2])
        {
            reader.Sees("Начало завтра в 15:00");
            reader.Sees(Announcing.Words);
        }
        Assert.Equal(0, crowd[2].Copies("Начало завтра"));
        await curator.OpensAsync("№ 1 · отправлено");
        curator.Sees("Попросили напомнить: 0, напомнили: 2");
        await bot.PassesAsync(TimeSpan.FromHours(25));
        Assert.Equal(1, crowd[0].Copies("Начало завтра"));
        await crowd[0].Presses("Не приду");
        crowd[0].SeesToast("Начало уже прошло");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Other_days_reach_every_copy_and_every_reminder_and_the_end_is_said_by_all_copies(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesWithDateAsync(bot, "24.09 15:00");
        await crowd[0].Presses("Приду");
        await crowd[1].Presses("Приду");
        await crowd[1].Presses("Не приду");
        await curator.OpensAsync("№ 1 · отправлено");
        await curator.Presses("Сроки");
        await curator.Presses("Событие: 24.09");
        await curator.Presses("Без даты");
        await bot.SendsAsync();
        await crowd[2].Presses("Приду");
        await curator.OpensAsync("№ 1 · отправлено");
        var (report, correct) = (curator.View.LastOfBot!, curator.View.LastOfBot!.FindButton("Исправить текст")!);
        await curator.Presses("Сроки");
        await curator.Presses("Событие: нет");
        await curator.Presses("Написать день и время");
        await curator.Says("25.09 12:00");
        await bot.SendsAsync();
        Assert.All(crowd, one => Assert.Equal((1, 0), (one.Copies("Начало: пт, 25 сентября, 12:00."), one.Copies("24 сентября"))));
        crowd[1].StillSees("Действует до 25 сентября.");

        await bot.PassesAsync(TimeSpan.FromDays(8) + bot.Until(16));
        Assert.Equal(0, crowd[0].Copies("Начало завтра"));
        await bot.PassesAsync(TimeSpan.FromHours(20));
        crowd[0].Sees("Начало завтра в 12:00");
        crowd[2].Sees("Начало завтра в 12:00");
        Assert.Equal(0, crowd[1].Copies("Начало завтра"));
        await bot.PassesAsync(TimeSpan.FromHours(37));
        Assert.All(crowd, one => Assert.Equal(1, one.Copies("Срок объявления вышел 25 сентября.")));
        crowd[1].SeesNoButton("Прочитано");
        await curator.OpensAsync("№ 1 · отправлено");
        curator.Sees("Срок вышел 25 сентября, копии об этом говорят: 3 из 3");
        await curator.PressesAgain(report, correct);
        curator.SeesToast("Кнопка устарела");
        curator.Sees("Срок вышел 25 сентября, копии об этом говорят: 3 из 3");

        await curator.Presses("Сроки");
        await curator.Presses("Срок: до 25.09");
        await curator.Presses("Неделю, до 03.10");
        await bot.SendsAsync();
        Assert.All(crowd, one => Assert.Equal(1, one.Copies("Действует до 3 октября.")));
        crowd[1].SeesButton("✓ Прочитано");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_press_below_an_older_copy_says_that_the_date_was_taken_away(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesWithDateAsync(bot, "24.09 15:00");
        var (first, second) = (crowd[0].Newest(Announcing.Words), crowd[1].Newest(Announcing.Words));
        await curator.OpensAsync("№ 1 · отправлено");
        await curator.Presses("Сроки");
        await curator.Presses("Событие: 24.09");
        await curator.Presses("Без даты");

        await crowd[0].PressesAgain(first, first.FindButton("Приду")!);
        await crowd[1].PressesAgain(second, second.FindButton("Напомнить")!);

        crowd[0].SeesToast("Отмечено. Дату этого события убрали");
        crowd[1].SeesToast("Дату этого события убрали. Назначат новую — напомню");
        await crowd[0].Presses("Не приду");
        crowd[0].SeesToast("Отмечено");
        await crowd[0].LooksAheadAsync();
        crowd[0].DoesNotSee("Напоминание по объявлению");
        await bot.PassesAsync(TimeSpan.FromDays(9));
        Assert.All(crowd, one => Assert.Equal(0, one.Copies("Начало завтра")));
    }

    [Theory]
    [InlineData("Отозвать", "Объявление отозвано")]
    [InlineData("Сроки", "Дату этого события убрали")]
    public async Task A_reminder_that_came_says_what_became_of_its_event_once_it_is_pressed(string button, string said)
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesWithDateAsync(bot, "24.09 15:00");
        await crowd[0].Presses("Напомнить");
        await bot.PassesAsync(TimeSpan.FromDays(8) + bot.Until(15));
        crowd[0].Sees("Начало завтра в 15:00");
        await curator.OpensAsync("№ 1 · отправлено");
        await curator.Presses(button);
        foreach (var next in button is "Сроки" ? ["Событие: 24.09", "Без даты"] : new[] { "Отозвать, чатов" }) await curator.PressesFirst(next);
        await bot.SendsAsync();
        var reminder = crowd[0].Newest("Начало завтра");

        await crowd[0].PressesAgain(reminder, reminder.FindButton("Приду")!);

        crowd[0].SeesToast(said);
        crowd[0].Sees(said);
        Assert.Equal(0, crowd[0].Copies("Начало завтра"));
    }

    [Fact]
    public async Task Nobody_is_reminded_of_what_was_withdrawn()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesWithDateAsync(bot, "24.09 15:00");
        await crowd[0].Presses("Напомнить");
        await curator.OpensAsync("№ 1 · отправлено");
        await curator.Presses("Отозвать");
        await curator.PressesFirst("Отозвать, чатов");

        await bot.PassesAsync(TimeSpan.FromDays(9));

        Assert.Equal(0, crowd[0].Copies("Начало завтра"));
    }
}

using Mentorship.Testing;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>An event is moved or withdrawn shortly before it: whoever comes must not stand there alone. It is Tuesday, 15 September, 10:12.</summary>
public sealed class MovedEventTests
{
    private const string Moved = "Событие перенесено";
    private const string Gone = "Объявление № 1 отозвано";

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Whoever_comes_hears_once_of_another_moment_and_of_the_end_and_nobody_else_does(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesWithDateAsync(bot, "16.09 15:00");
        await crowd[0].Presses("Приду");
        await crowd[1].Presses("Не приду");

        await MovesAsync(bot, curator, "16.09", "16.09 18:00");
        crowd[0].Sees("Событие перенесено\nБыло: ср, 16 сентября, 15:00\nСтанет: ср, 16 сентября, 18:00");
        await WithdrawsAsync(bot, curator);
        await bot.PassesAsync(TimeSpan.FromDays(3));

        crowd[0].Sees("Объявление № 1 отозвано\nСобытие было назначено: ср, 16 сентября, 18:00.");
        Assert.Equal([1, 0, 0], crowd.Select(one => one.Copies(Moved)));
        Assert.Equal([1, 0, 0], crowd.Select(one => one.Copies(Gone)));
    }

    [Fact]
    public async Task Of_what_is_days_away_nobody_is_told_with_a_sound()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesWithDateAsync(bot, "24.09 15:00");
        await crowd[0].Presses("Приду");

        await MovesAsync(bot, curator, "24.09", "25.09 11:00");
        await WithdrawsAsync(bot, curator);

        Assert.Equal(0, crowd[0].Copies(Moved) + crowd[0].Copies(Gone));
    }

    [Theory]
    [InlineData("16.09 15:00", 0)]
    [InlineData("16.09 6:30", 1)]
    public async Task In_the_night_it_waits_for_the_morning_unless_the_event_begins_before(string moment, int atOnce)
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesWithDateAsync(bot, moment);
        await crowd[0].Presses("Приду");
        await bot.PassesAsync(bot.Until(22));

        await WithdrawsAsync(bot, curator);

        Assert.Equal(atOnce, crowd[0].Copies(Gone));
        await bot.PassesAsync(TimeSpan.FromHours(9) + TimeSpan.FromMinutes(1));
        Assert.Equal(1, crowd[0].Copies(Gone));
    }

    [Fact]
    public async Task Moved_twice_in_one_night_it_is_told_once_and_from_the_moment_that_was_known()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesWithDateAsync(bot, "16.09 15:00");
        await crowd[0].Presses("Приду");
        await bot.PassesAsync(bot.Until(22));

        await MovesAsync(bot, curator, "16.09", "17.09 18:00");
        await MovesAsync(bot, curator, "17.09", "25.09 11:00");
        await bot.PassesAsync(TimeSpan.FromHours(9) + TimeSpan.FromMinutes(1));

        crowd[0].StillSees("Событие перенесено\nБыло: ср, 16 сентября, 15:00\nСтанет: пт, 25 сентября, 11:00");
        Assert.Equal(1, crowd[0].Copies(Moved));
    }

    [Fact]
    public async Task Moved_and_moved_back_in_one_night_it_is_not_told()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesWithDateAsync(bot, "16.09 15:00");
        await crowd[0].Presses("Приду");
        await bot.PassesAsync(bot.Until(22));

        await MovesAsync(bot, curator, "16.09", "16.09 18:00");
        await MovesAsync(bot, curator, "16.09", "16.09 15:00");
        await bot.PassesAsync(TimeSpan.FromHours(9) + TimeSpan.FromMinutes(1));

        Assert.Equal(0, crowd[0].Copies(Moved));
    }

    [Fact]
    public async Task Moved_twice_before_the_copies_could_follow_it_is_told_from_the_moment_that_was_known()
    {
        await using var bot = await Bot.StartAsync(Announcing.OneByOne);
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesWithDateAsync(bot, "16.09 15:00");
        await bot.PassesAsync(TimeSpan.FromMinutes(1));
        foreach (var reader in crowd) await reader.Presses("Приду");

        await NamesAsync(curator, "16.09", "16.09 18:00");
        await NamesAsync(curator, "16.09", "17.09 11:00");
        await bot.PassesAsync(TimeSpan.FromMinutes(1));

        foreach (var reader in crowd) reader.StillSees("Было: ср, 16 сентября, 15:00");
        foreach (var reader in crowd) reader.StillSees("Станет: чт, 17 сентября, 11:00");
    }

    private static async Task MovesAsync(Bot bot, Someone curator, string day, string to)
    {
        await NamesAsync(curator, day, to);
        await bot.SendsAsync();
    }

    private static async Task NamesAsync(Someone curator, string day, string to)
    {
        await curator.OpensAsync("№ 1 · отправлено");
        await curator.Presses("Сроки");
        await curator.Presses($"Событие: {day}");
        await curator.Presses("Написать день и время");
        await curator.Says(to);
    }

    private static async Task WithdrawsAsync(Bot bot, Someone curator)
    {
        await curator.OpensAsync("№ 1 · отправлено");
        await curator.Presses("Отозвать");
        await curator.PressesFirst("Отозвать, чатов");
        await bot.SendsAsync();
    }
}

using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

public sealed class RemindingTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Both_are_reminded_a_day_and_an_hour_before_and_never_twice(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);

        await table.AgreesAsync();
        table.Mentee.Sees("Напомню за сутки и за час.");
        await bot.PassesAsync(TimeSpan.FromHours(3));
        table.Mentee.Sees("🔔 Встреча завтра в 13:00, каб. 12, А. П. С.");
        table.Mentor.Sees("🔔 Встреча завтра в 13:00, каб. 12, Д. Р. К.");
        await bot.PassesAsync(TimeSpan.FromHours(23));

        table.Mentee.StillSees("🔔 Встреча через 1 ч, в 13:00, каб. 12, А. П. С.");
        Assert.Equal(2, Table.Rings(table.Mentee));
        Assert.Equal(2, Table.Rings(table.Mentor));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task What_will_come_is_told_beforehand_and_only_to_whom_it_comes(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();

        foreach (var person in (Someone[])[table.Mentee, table.Curator])
        {
            await person.Says("/menu");
            await person.Presses("Ещё");
            await person.Presses("Что мне придёт");
        }

        table.Mentee.Sees("Что придёт за 30 дней: 3");
        table.Mentee.Sees("Напоминание о встрече");
        table.Curator.Sees("На 30 дней ничего не назначено.");
    }

    [Fact]
    public async Task A_cancelled_meeting_is_not_reminded_of()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();

        await table.Mentor.Presses("Отменить");
        await bot.PassesAsync(TimeSpan.FromHours(30));

        Assert.Equal(0, Table.Rings(table.Mentee) + Table.Rings(table.Mentor));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_moved_meeting_is_reminded_of_at_its_new_time_only(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await bot.PassesAsync(TimeSpan.FromHours(3));

        await table.Mentee.Presses("Перенести");
        await table.Mentee.Presses("Чт, 17 сентября, 13:00");
        await table.Mentor.Presses("Подходит");
        await bot.PassesAsync(TimeSpan.FromHours(25));

        Assert.Equal(2, Table.Rings(table.Mentee));
        table.Mentee.StillSees("🔔 Встреча завтра в 13:00");
        await bot.PassesAsync(TimeSpan.FromHours(24));
        Assert.Equal(3, Table.Rings(table.Mentee));
    }

    [Fact]
    public async Task Cancelling_that_is_taken_back_does_not_ring_again()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await bot.PassesAsync(TimeSpan.FromHours(3));

        await table.Mentee.Presses("Отменить");
        await table.Mentee.Presses("Вернуть до 13:22");
        await bot.PassesAsync(TimeSpan.FromHours(24));

        Assert.Equal(2, Table.Rings(table.Mentee));
    }

    [Fact]
    public async Task After_downtime_a_reminder_comes_late_with_a_word_of_apology()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await bot.PassesAsync(TimeSpan.FromHours(3));
        await bot.RestartsAsync();

        bot.Time.Advance(TimeSpan.FromHours(23));
        await bot.PassesAsync(TimeSpan.FromSeconds(2));

        table.Mentee.StillSees("Встреча через 48 мин, в 13:00, каб. 12, А. П. С.\nНапоминаю с опозданием, простите.");
    }

    [Fact]
    public async Task A_reminder_that_helps_nobody_any_more_is_reported_and_not_sent()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await bot.PassesAsync(TimeSpan.FromHours(3));
        await bot.RestartsAsync();

        bot.Time.Advance(TimeSpan.FromHours(30));
        await bot.PassesAsync(TimeSpan.FromSeconds(2));

        Assert.Equal(1, Table.Rings(table.Mentee));
        Assert.Equal(["Reported", "Reported", "Sent", "Sent"], await StatesAsync(bot));
    }

    [Fact]
    public async Task Quiet_hours_make_a_reminder_ring_before_they_begin()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("Назначить встречу");
        await table.Mentor.Presses("Другое время");
        await table.Mentor.Says("чт 7:30");
        await table.Mentor.Presses("Решим позже");
        await table.Mentee.Presses("Подходит");

        await bot.PassesAsync(TimeSpan.FromHours(34));
        Assert.Equal(1, Table.Rings(table.Mentee));
        await bot.PassesAsync(TimeSpan.FromHours(1));

        Assert.Equal(2, Table.Rings(table.Mentee));
        table.Mentee.StillSees("🔔 Встреча завтра в 7:30, А. П. С.");
    }

    [Fact]
    public async Task Reminders_that_fall_together_come_as_one_message()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        var second = await bot.MenteeAsync("Е. Ж. О.");
        await bot.PairAsync(second, table.Mentor);
        await second.Says("/meetings");
        await second.Presses("Назначить встречу");
        await second.Presses("Другое время");
        await second.Says("завтра 13:20");
        await second.Presses("Решим позже");
        await table.Mentor.Presses("Подходит");

        await bot.PassesAsync(TimeSpan.FromHours(4));

        table.Mentor.StillSees("🔔 Впереди 2 встречи\nЗавтра в 13:00, каб. 12, Д. Р. К.\nЗавтра в 13:20, Е. Ж. О.");
        Assert.Equal(1, Table.Rings(table.Mentor));
        Assert.Equal(1, Table.Rings(second));
    }

    internal static async Task<IReadOnlyList<string>> StatesAsync(Bot bot)
    {
        await using var database = bot.Store.Open();
        return await database.ReadAsync<string>("select state from reminders order by state", null, CancellationToken.None);
    }
}

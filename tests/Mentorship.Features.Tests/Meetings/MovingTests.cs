using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>An agreed meeting is moved, and the other side has not answered yet: nobody goes to the time before unknowing.</summary>
public sealed class MovingTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint24_instead_of_the_time_before_both_are_reminded_that_the_new_one_waits(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await table.Mentee.Presses("Перенести");
        await table.Mentee.Presses("Чт, 17 сентября, 13:00");
        table.Mentee.Sees("Было: ср, 16 сентября, 13:00, это время снято");

        await bot.PassesAsync(TimeSpan.FromHours(3));

        table.Mentor.StillSees("🔔 Встреча ср, 16 сентября, 13:00 переносится\nПрежнее время снято. Д. Р. К. предлагает: чт, 17 сентября, 13:00, каб. 12.");
        table.Mentee.StillSees("🔔 Встреча ср, 16 сентября, 13:00 переносится\nПрежнее время снято. Новое, чт, 17 сентября, 13:00, ждёт ответа: А. П. С.");
        await bot.PassesAsync(TimeSpan.FromHours(23));
        Assert.Equal((2, 2), (Table.Rings(table.Mentee), Table.Rings(table.Mentor)));
        table.Mentor.DoesNotSee("🔔 Встреча завтра");
        await table.Mentor.Presses("Подходит");
        await bot.PassesAsync(TimeSpan.FromHours(25));

        table.Mentee.StillSees("🔔 Встреча завтра в 13:00");
        table.Mentee.StillSees("🔔 Встреча через 1 ч, в 13:00");
        Assert.Equal((4, 4), (Table.Rings(table.Mentee), Table.Rings(table.Mentor)));
    }

    [Fact]
    public async Task Complaint24_a_move_that_nobody_answers_leaves_neither_time_in_silence()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("16.09, 13:00 · Д. Р. К.");
        await table.Mentor.Presses("Перенести");
        await table.Mentor.Presses("Другое время");
        await table.Mentor.Says("сегодня 18:00");

        await bot.PassesAsync(TimeSpan.FromHours(8));

        table.Mentee.StillSees("подтверждения не было, поэтому она снята.\nПрежнее время, ср, 16 сентября, 13:00, тоже снято.");
        table.Mentor.StillSees("Прежнее время, ср, 16 сентября, 13:00, тоже снято.");
        await bot.PassesAsync(TimeSpan.FromHours(24));
        Assert.Equal((1, 1), (Table.Rings(table.Mentee), Table.Rings(table.Mentor)));
    }
}

using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>News that would come too late after the quiet hours come in them, without a sound.</summary>
public sealed class PressingNewsTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_cancelling_reaches_whoever_would_set_out_before_the_quiet_hours_end(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesOnAsync("завтра 6:30");
        await bot.PassesAsync(TimeSpan.FromHours(13));

        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("16.09, 6:30 · Д. Р. К.");
        await table.Mentor.Presses("Отменить");

        Assert.True(table.Mentee.Newest("А. П. С. отменяет встречу").Silent);
        table.Mentor.Sees("Д. Р. К. знает.");
    }

    [Fact]
    public async Task A_move_away_from_the_early_morning_reaches_them_too()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesOnAsync("завтра 6:30");
        await bot.PassesAsync(TimeSpan.FromHours(13));

        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("16.09, 6:30 · Д. Р. К.");
        await table.Mentor.Presses("Перенести");
        await table.Mentor.Presses("Чт, 17 сентября, 13:00");

        Assert.True(table.Mentee.Newest("А. П. С. переносит встречу").Silent);
    }

    [Fact]
    public async Task What_can_wait_for_the_morning_waits()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesOnAsync("завтра 7:30");
        await bot.PassesAsync(TimeSpan.FromHours(13));

        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("16.09, 7:30 · Д. Р. К.");
        await table.Mentor.Presses("Отменить");

        table.Mentee.DoesNotSee("отменяет встречу");
        await bot.PassesAsync(TimeSpan.FromHours(8));
        Assert.False(table.Mentee.Newest("А. П. С. отменяет встречу").Silent);
    }

    [Fact]
    public async Task Guests_of_a_group_that_was_to_meet_early_hear_of_its_new_time_at_once()
    {
        await using var bot = await Bot.StartAsync();
        var (mentor, first, second) = await Group.GatheredAsync(bot, "завтра 6:30");
        await bot.PassesAsync(TimeSpan.FromHours(13));

        await mentor.Presses("Перенести");
        await mentor.Says("пт 16:00");

        Assert.All([first, second], guest => Assert.True(guest.Newest("А. П. С. переносит встречу группы").Silent));
    }

    [Fact]
    public async Task One_meeting_of_a_rhythm_that_is_skipped_is_told_in_time()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("Назначить встречу");
        await table.Mentor.Presses("Каждую неделю");
        await table.Mentor.Presses("Другое время");
        await table.Mentor.Says("завтра 6:30");
        await table.Mentor.Presses("Решим позже");
        await table.Mentee.Presses("Подходит");
        await bot.PassesAsync(TimeSpan.FromHours(13));

        await table.Mentor.Presses("Открыть расписание");
        await table.Mentor.Presses("Пропустить 16 сентября");

        Assert.True(table.Mentee.Newest("А. П. С. пропускает встречу").Silent);
    }
}

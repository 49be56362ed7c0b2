using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>What else is known of the time of a group, and what can be changed of it until when.</summary>
public sealed class GroupChangesTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_pair_that_names_the_time_of_a_group_is_told(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentor, first, _) = await Group.GatheredAsync(bot);

        await first.Says("/meetings");
        await first.Presses("Назначить встречу");
        await first.Presses("Другое время");
        await first.Says("завтра 15:20");
        await first.Presses("Решим позже");

        first.Sees("❗ У вас в это время другая встреча, 15:00: встреча группы");
        first.Sees("❗ А. П. С. в это время на другой встрече.");
        mentor.Sees("❗ У вас в это время другая встреча, 15:00: встреча группы");
    }

    [Fact]
    public async Task Whoever_gathers_at_a_taken_time_is_told_who_is_busy()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await bot.PairAsync(await bot.MenteeAsync("М. О. В."), table.Mentor);
        await bot.PairAsync(await bot.MenteeAsync("С. А. Н."), table.Mentor);
        await table.AgreesWithAsync("Д. Р. К.");

        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("Назначить встречу");
        await table.Mentor.Presses("Собрать группу");
        await Group.ChooseAsync(table.Mentor);

        table.Mentor.Sees("❗ У вас в это время другая встреча, 15:00: Д. Р. К.\n❗ Можно перенести. В это время на другой встрече: Д. Р. К.");
    }

    [Fact]
    public async Task A_meeting_that_is_over_is_not_moved_by_an_old_notice()
    {
        await using var bot = await Bot.StartAsync();
        var (mentor, first, second) = await Group.GatheredAsync(bot);
        await second.Presses("Другое время");
        await first.Presses("Приду");
        var old = mentor.Newest("просит другое время");
        await bot.PassesAsync(TimeSpan.FromHours(29));
        await mentor.PressesAgain(old, old.FindButton("Перенести")!);
        await bot.PassesAsync(TimeSpan.FromMinutes(30));

        await mentor.Says("пт 16:00");

        mentor.Sees("Эта встреча уже позади");
        first.DoesNotSee("переносит встречу группы");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_wish_for_another_time_rings_once_for_each_time(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentor, first, _) = await Group.GatheredAsync(bot);

        await first.Presses("Другое время");
        await first.Presses("Приду");
        await first.Presses("Другое время");
        Assert.Equal(1, Wishes(mentor));
        await mentor.Presses("Перенести");
        await mentor.Says("чт 16:00");
        await first.Presses("Другое время");

        Assert.Equal(2, Wishes(mentor));
    }

    [Fact]
    public async Task A_wish_that_waits_for_the_morning_goes_with_the_meeting()
    {
        await using var bot = await Bot.StartAsync();
        var (mentor, first, _) = await Group.GatheredAsync(bot);
        await bot.PassesAsync(TimeSpan.FromHours(13));
        await first.Presses("Другое время");
        await mentor.Presses("Отменить");

        await bot.PassesAsync(TimeSpan.FromHours(12));

        Assert.Equal(0, Wishes(mentor));
    }

    [Fact]
    public async Task Who_cannot_hear_of_the_cancelling_is_named()
    {
        await using var bot = await Bot.StartAsync();
        var (mentor, first, second) = await Group.GatheredAsync(bot);
        await first.Presses("Приду");
        await second.BlocksTheBot();

        await mentor.Presses("Отменить");

        mentor.Sees("отменена, узнают не все.\n❗ Чат закрыт, скажите лично: М. О. В.");
    }

    [Fact]
    public async Task Where_all_have_declined_nobody_is_promised_to_hear()
    {
        await using var bot = await Bot.StartAsync();
        var (mentor, first, second) = await Group.GatheredAsync(bot);
        await first.Presses("Не смогу");
        await second.Presses("Не смогу");

        await mentor.Presses("Отменить");

        mentor.Sees("отменена.");
        mentor.DoesNotSee("узнают");
    }

    private static int Wishes(Someone organizer) =>
        organizer.View.Shown.Count(message => message.FromBot && message.Words.Contains("просит другое время", StringComparison.Ordinal));
}

using Mentorship.Features.Tests.Broadcasts;
using Mentorship.Features.Tests.Meetings;
using Mentorship.Features.Tests.SituationalHelp;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Settings;

/// <summary>News wait for the end of the night of somebody who changes the zone or the quiet hours meanwhile.</summary>
public sealed class MovedMorningTests
{
    private const string Cancelled = "А. П. С. отменяет встречу";

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint25_news_of_the_night_come_in_the_morning_of_the_new_zone(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store, KeepsService = true });
        var table = await CancelledInTheNightAsync(bot);

        await table.Mentee.Says("/settings");
        await table.Mentee.Presses("Часовой пояс");
        await table.Mentee.Presses("Другой город");
        await table.Mentee.Says("Владивосток");
        await table.Mentee.Presses("5:12, Владивосток");
        await bot.PassesAsync(TimeSpan.FromMinutes(100));
        Assert.Equal(0, Told(table.Mentee));
        await bot.PassesAsync(TimeSpan.FromMinutes(10));

        Assert.Equal(1, Told(table.Mentee));
        await bot.PassesAsync(TimeSpan.FromHours(10));
        Assert.Equal(1, Told(table.Mentee));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint25_news_of_the_night_come_at_once_when_it_is_over_by_choice(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store, KeepsService = true });
        var table = await CancelledInTheNightAsync(bot);
        Assert.Equal(0, Told(table.Mentee));

        await ChoosesAsync(table.Mentee, "с 23.15 до 6");
        await bot.PassesAsync(TimeSpan.FromSeconds(5));

        Assert.Equal(1, Told(table.Mentee));
    }

    [Fact]
    public async Task Complaint25_an_announcement_and_the_question_of_the_evening_follow_the_quiet_hours()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesOnAsync("сегодня 20:15");
        await bot.PassesAsync(TimeSpan.FromHours(12));
        await table.Curator.WritesAsync();
        await table.Curator.Presses("Дальше: когда");
        await table.Curator.Presses("Отправить 2 людям");
        await bot.SendsAsync();
        table.Mentee.DoesNotSee(Announcing.Words);

        await ChoosesAsync(table.Mentee, "с 23.15 до 6");
        await bot.PassesAsync(TimeSpan.FromSeconds(5));

        table.Mentee.StillSees(Announcing.Words);
        table.Mentee.StillSees("Встреча сегодня в 20:15 состоялась?");
        Assert.DoesNotContain(table.Mentor.View.Shown, message => message.Reads(Announcing.Words) || message.Reads("состоялась?"));
    }

    [Fact]
    public async Task The_question_whether_it_is_solved_follows_the_quiet_hours()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        await mentor.Says("Вот ответ.");
        await bot.PassesAsync(TimeSpan.FromHours(12));
        await mentee.Says("А если не поможет?");
        await mentor.Says("Поможет.");
        await bot.PassesAsync(TimeSpan.FromHours(24.2));
        mentee.DoesNotSee("вопрос решён?");

        await ChoosesAsync(mentee, "с 23.15 до 6");
        await bot.PassesAsync(TimeSpan.FromSeconds(5));

        mentee.StillSees("№ 1: вопрос решён?");
    }

    private static async Task<Table> CancelledInTheNightAsync(Bot bot)
    {
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await bot.PassesAsync(TimeSpan.FromHours(12));
        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("16.09, 13:00 · Д. Р. К.");
        await table.Mentor.Presses("Отменить");
        return table;
    }

    private static async Task ChoosesAsync(Someone who, string hours)
    {
        await who.Says("/settings");
        await who.Presses("Тихие часы");
        await who.Presses("Свои часы");
        await who.Says(hours);
    }

    private static int Told(Someone who) => who.View.Shown.Count(message => message.Reads(Cancelled));
}

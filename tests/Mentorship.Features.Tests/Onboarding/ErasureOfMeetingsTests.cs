using Mentorship.Testing;

namespace Mentorship.Features.Tests.Onboarding;

/// <summary>Whoever withdraws leaves no words in meetings.</summary>
public sealed class ErasureOfMeetingsTests
{
    private const string Secret = "qwzx-7";

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Words_of_meetings_go_too(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (town, mentee, mentor) = await PairAsync(bot);
        await mentee.Says("/meetings");
        await mentee.Presses("Назначить встречу");
        await mentee.Presses("Ср, 16 сентября, 13:00");
        await mentee.Says($"каб. {Secret}");
        await mentor.Presses("Подходит");
        await mentor.Presses("Добавить тему");
        await mentor.Says($"Тема {Secret}");
        await mentor.Says("/meetings");
        await mentor.Presses("Назначить встречу");
        await mentor.Presses("Каждую неделю");
        await mentor.Presses("Чт, 17 сентября, 13:00");
        await mentor.Says($"каб. {Secret}");
        await mentee.Presses("Подходит");
        await bot.PassesAsync(TimeSpan.FromHours(28));
        await mentee.Presses("Да");
        await mentor.Presses("Да");
        await mentor.Presses("Написать итог");
        await mentor.Says($"Итог {Secret}");
        await mentor.Says($"Шаг {Secret}");
        Assert.Superset(
            new HashSet<string> { "meetings.place", "meetings.agenda", "meetings.outcome", "meetings.next_step", "meeting_series.place" },
            (await town.TracesOfAsync(Secret)).ToHashSet());

        await mentee.LeavesAsync();

        Assert.Empty(await town.TracesOfAsync(Secret));
    }

    [Fact]
    public async Task A_proposal_that_waits_for_the_morning_of_the_other_goes_too()
    {
        await using var bot = await Bot.StartAsync();
        var (town, mentee, _) = await PairAsync(bot);
        await bot.PassesAsync(TimeSpan.FromHours(12));
        await mentee.Says("/meetings");
        await mentee.Presses("Назначить встречу");
        await mentee.Presses("Ср, 16 сентября, 13:00");
        await mentee.Says($"каб. {Secret}");
        await mentee.Says("/meetings");
        await mentee.Presses("Назначить встречу");
        await mentee.Presses("Каждую неделю");
        await mentee.Presses("Чт, 17 сентября, 13:00");
        await mentee.Says($"каб. {Secret}");
        Assert.Contains("outbox.payload", await town.TracesOfAsync(Secret));

        await mentee.LeavesAsync();

        Assert.Empty(await town.TracesOfAsync(Secret));
    }

    private static async Task<(Town Town, Someone Mentee, Someone Mentor)> PairAsync(Bot bot)
    {
        var town = await Town.OpenAsync(bot);
        var (mentor, mentee) = (await town.JoinsAsync(Town.Mentor), await town.JoinsAsync(Town.Mentee));
        await bot.PairAsync(mentee, mentor);
        return (town, mentee, mentor);
    }
}

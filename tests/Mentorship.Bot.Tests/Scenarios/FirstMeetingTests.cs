using Mentorship.Testing;

namespace Mentorship.Hosting.Tests.Scenarios;

public sealed class FirstMeetingTests
{
    [Fact]
    public async Task A_stranger_is_greeted_and_told_how_to_come_in()
    {
        await using var bot = await Bot.StartAsync();
        var stranger = bot.Stranger();

        await stranger.Says("/start");

        stranger.Sees("Вход по ссылке или коду от куратора школы");
        stranger.SeesButton("Где взять приглашение");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_mentee_who_came_in_by_a_link_has_a_home_screen(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var dina = await bot.MenteeAsync("Д. Р. К.");

        await dina.Says("/menu");

        dina.Sees("Вт, 15 сентября");
    }
}

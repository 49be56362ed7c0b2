using Mentorship.Testing;

namespace Mentorship.Bot.Tests.Scenarios;

public sealed class FirstMeetingTests
{
    [Fact]
    public async Task A_stranger_is_greeted_and_told_how_to_come_in()
    {
        await using var bot = await Mentorship.Testing.Bot.StartAsync();
        var stranger = bot.Stranger();

        await stranger.Says("/start");

        stranger.Sees("Вход по ссылке или коду от куратора школы");
        stranger.SeesButton("Где взять приглашение");
    }
}

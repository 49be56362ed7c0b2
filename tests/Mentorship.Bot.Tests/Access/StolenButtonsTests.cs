using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Hosting.Tests.Access;

/// <summary>What a button carries is worth nothing in another chat: whatever kind of button it was, and whoever presses it.</summary>
public sealed class StolenButtonsTests
{
    [Fact]
    public async Task Buttons_of_others_do_nothing_and_bring_ones_own_screen()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { KeepsService = true });
        var school = await OurSchool.OpenAsync(bot);
        await school.AnswersAsync();
        await school.AsksAsync();
        await school.MeetsAsync();
        foreach (var someone in school.Ours)
            foreach (var word in (string[])["/people", "/pairs", "/settings", "/consent", "/requests", "/meetings", "/help", "/need_help"]) await someone.Says(word);
        var before = await Snapshot.OfAsync(bot);

        var kinds = new HashSet<string>();
        foreach (var owner in school.Ours)
            foreach (var (kind, data) in await bot.ButtonsOfAsync(owner))
            {
                kinds.Add(kind);
                foreach (var thief in school.Others) await StealAsync(thief, kind, data);
            }

        Assert.True(kinds.Count > 30, $"Only {kinds.Count} kinds of buttons were shown: {string.Join(' ', kinds)}");
        Assert.Equal(before, await Snapshot.OfAsync(bot));
    }

    [Fact]
    public async Task A_button_that_others_have_pressed_in_vain_still_works_for_its_owner()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { KeepsService = true });
        var school = await OurSchool.OpenAsync(bot);
        await school.Mentee.Says("Класс шумит");
        var taking = (await bot.ButtonsOfAsync(school.Mentor))["request.take"];
        foreach (var thief in school.Others) await StealAsync(thief, "request.take", taking);

        await school.Mentor.Presses("Беру");

        school.Mentee.Sees("отвечает А. П. С.");
    }

    private static async Task StealAsync(Someone thief, string kind, string data)
    {
        await thief.PressesAgain(thief.View.LastOfBot!, new SeenButton(kind, data));

        thief.SeesToast("Кнопка устарела");
        thief.DoesNotSee(OurSchool.Secret);
        Assert.True(thief.News.Count > 0, $"{kind}: no screen of one's own came.\n{thief}");
        Assert.All(thief.News, message => Assert.NotEmpty(message.Buttons));
    }
}

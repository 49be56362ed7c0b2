using Mentorship.Testing;

namespace Mentorship.Features.Tests.People;

/// <summary>A new list of the school gives or takes a role: the buttons below and the command menu follow.</summary>
public sealed class RolesChangedTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Buttons_and_commands_follow_the_list_of_the_school(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var town = await Town.OpenAsync(bot);
        var mentee = await town.JoinsAsync(Town.Mentee);
        Assert.Contains("Нужна помощь", mentee.Buttons());

        await town.ImportAsync(Town.Header + "СОШ № 7;1;Дёмина Раиса Климовна;завуч;история;;01.09.2025;куратор\n");
        await bot.RestartsAsync();
        await mentee.Says("/menu");

        mentee.StillSees("ваша роль теперь: куратор");
        Assert.Equal(["Вопросы", "Меню"], mentee.Buttons());
        Assert.Contains("\"people\"", bot.MenuOf(mentee), StringComparison.Ordinal);
        Assert.DoesNotContain("need_help", bot.MenuOf(mentee), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_changes_no_role_says_nothing()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var mentee = await town.JoinsAsync(Town.Mentee);

        await town.ImportAsync(Town.TwoSchools);
        await bot.RestartsAsync();

        mentee.DoesNotSee("Список школы изменился");
    }
}

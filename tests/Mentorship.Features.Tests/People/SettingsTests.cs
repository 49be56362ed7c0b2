using Mentorship.Testing;

namespace Mentorship.Features.Tests.People;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("Берлин", "9:12, Берлин")]
    [InlineData("asia/tokyo", "16:12, Tokyo")]
    [InlineData("нью-йорк", "3:12, Нью-Йорк")]
    public async Task Whoever_lives_elsewhere_names_the_city_and_confirms_the_clock_on_the_wall(string typed, string clock)
    {
        await using var bot = await Bot.StartAsync();
        var dina = await bot.MenteeAsync("Д. Р. К.");
        await dina.Presses("Другое");
        await dina.Presses("Другой город");
        await dina.Says("Тридевятое");
        dina.Sees("Такого города нет в списке.");

        await dina.Says(typed);
        await dina.Presses(clock);

        dina.Sees($"✅ Время показываю по часам: {clock}.");
    }

    [Fact]
    public async Task The_language_changes_what_is_written()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var mentee = await town.JoinsAsync(Town.Mentee);

        await mentee.Says("/settings");
        mentee.Sees("тихо 21:00–7:00");
        await mentee.Presses("Язык");
        await mentee.Presses("English");
        mentee.Sees("From now on we write in English.");
        Assert.Equal(["I need help", "Menu"], mentee.Buttons());
        Assert.Contains("Ask a question", bot.MenuOf(mentee), StringComparison.Ordinal);
        await mentee.Says("/settings");

        mentee.Sees("Settings: English");
    }

    [Fact]
    public async Task The_zone_changes_how_times_read()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var mentee = await town.JoinsAsync(Town.Mentee);

        await mentee.Says("/settings");
        await mentee.Presses("Часовой пояс");
        await mentee.Presses("11:12, Самара");
        await mentee.Says("/settings");

        mentee.Sees("Самара (сейчас");
    }

    [Fact]
    public async Task Quiet_hours_are_chosen_or_written()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var mentee = await town.JoinsAsync(Town.Mentee);

        await mentee.Says("/settings");
        await mentee.Presses("Тихие часы");
        mentee.SeesButton("✓ 21:00–7:00");
        await mentee.Presses("20:00–8:00");

        mentee.SeesButton("✓ 20:00–8:00");
        await mentee.Presses("Свои часы");
        await mentee.Says("до утра");
        mentee.Sees("Нужны два разных времени");
        await mentee.Says("с 23.15 до 6");
        mentee.SeesButton("✓ Свои: 23:15–6:00");
        await mentee.Presses("‹ Назад");
        mentee.Sees("тихо 23:15–6:00");
    }
}

using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>Each of several is reminded at the moments that this person has chosen by then.</summary>
public sealed class GroupRemindersTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_moment_switched_off_or_on_holds_for_what_is_planned_already(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentor, first, second) = await Group.GatheredAsync(bot);
        await TogglesAsync(first, "✓ За сутки", "За 15 минут");

        await bot.PassesAsync(TimeSpan.FromHours(6));
        Assert.Equal((1, 0, 1), (Table.Rings(mentor), Table.Rings(first), Table.Rings(second)));
        await bot.PassesAsync(TimeSpan.FromHours(22));
        Assert.Equal((2, 1, 2), (Table.Rings(mentor), Table.Rings(first), Table.Rings(second)));
        await bot.PassesAsync(TimeSpan.FromMinutes(40));

        Assert.Equal((2, 2, 2), (Table.Rings(mentor), Table.Rings(first), Table.Rings(second)));
    }

    [Fact]
    public async Task A_moment_switched_off_and_on_again_rings_once()
    {
        await using var bot = await Bot.StartAsync();
        var (mentor, first, _) = await Group.GatheredAsync(bot);
        await TogglesAsync(first, "✓ За сутки", "За сутки");
        await TogglesAsync(mentor, "✓ За час");

        await bot.PassesAsync(TimeSpan.FromHours(6));
        await TogglesAsync(first, "✓ За сутки", "За сутки");
        await bot.PassesAsync(TimeSpan.FromHours(23));

        Assert.Equal((1, 2), (Table.Rings(mentor), Table.Rings(first)));
    }

    [Fact]
    public async Task A_curator_who_gathers_chooses_when_to_be_reminded()
    {
        await using var bot = await Bot.StartAsync();
        await bot.PairAsync(await bot.MenteeAsync("Д. Р. К."), await bot.MentorAsync("А. П. С."));
        await bot.PairAsync(await bot.MenteeAsync("М. О. В."), await bot.MentorAsync("М. С. И."));
        var curator = await bot.CuratorAsync("К. Н. В.");
        await curator.Says("/menu");
        await curator.Presses("Встречи групп");
        await curator.Presses("Собрать группу");
        await Group.ChooseAsync(curator);

        await TogglesAsync(curator, "✓ За сутки", "За 15 минут");
        await bot.PassesAsync(TimeSpan.FromHours(28.7));

        Assert.Equal(2, Table.Rings(curator));
        curator.StillSees("🔔 Встреча группы через 15 мин, в 15:00");
    }

    private static async Task TogglesAsync(Someone who, params string[] labels)
    {
        await who.Says("/settings");
        await who.Presses("Напоминания");
        foreach (var label in labels) await who.Presses(label);
    }
}

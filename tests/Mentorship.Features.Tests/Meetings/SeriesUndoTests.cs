using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>«Остановить» and «Пропустить» act at one tap, and may be taken back for ten minutes. Tuesday, 15 September, 10:12.</summary>
public sealed class SeriesUndoTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_stopped_rhythm_comes_back_with_its_meetings_but_not_with_skipped_ones(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesOnWednesdaysAsync();
        await table.Mentee.Presses("Пропустить 16 сентября");

        await table.Mentee.Presses("Остановить");
        table.Mentee.Sees("встречи остановлены, А. П. С. знает.");
        await table.Mentee.Presses("Вернуть до 10:22");

        table.Mentee.Sees("Ближайшая — 23 сентября.");
        table.Mentor.Sees("Д. Р. К. возвращает расписание\nКаждую ср в 13:00 до 25 мая");
        await table.Mentor.Says("/meetings");
        table.Mentor.Sees("Встречи: 5");
        await bot.PassesAsync(TimeSpan.FromDays(8));
        Assert.Equal((1, 1), (Table.Rings(table.Mentee), Table.Rings(table.Mentor)));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_skipped_meeting_comes_back_and_rings(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesOnWednesdaysAsync();

        await table.Mentee.Presses("Пропустить 16 сентября");
        table.Mentee.Sees("Ср, 16 сентября, 13:00: встречи не будет, А. П. С. знает.");
        await table.Mentee.Presses("Вернуть до 10:22");

        table.Mentee.Sees("Ближайшая — 16 сентября.");
        table.Mentor.Sees("Д. Р. К. возвращает встречу\nСр, 16 сентября, 13:00: встреча будет.");
        await bot.PassesAsync(TimeSpan.FromHours(27));
        Assert.Equal((2, 2), (Table.Rings(table.Mentee), Table.Rings(table.Mentor)));
    }

    [Fact]
    public async Task After_ten_minutes_what_was_stopped_stays_so()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesOnWednesdaysAsync();
        await table.Mentee.Presses("Остановить");

        await bot.PassesAsync(TimeSpan.FromMinutes(11));
        await table.Mentee.Presses("Вернуть до 10:22");

        table.Mentee.Sees("Вернуть уже нельзя");
        await table.Mentor.Says("/meetings");
        table.Mentor.Sees("Встреч впереди нет");
    }

    [Fact]
    public async Task A_refused_proposal_may_be_thought_over()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.ProposesWednesdaysAsync();

        await table.Mentee.Presses("Не могу");
        await table.Mentee.Presses("Вернуть до 10:22");
        await table.Mentee.Presses("Подходит");

        table.Mentor.Sees("Каждую ср в 13:00, с 16 сентября");
    }
}

using Mentorship.Features.Shared.Calendar;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

public sealed class CalendarTests
{
    private const string Yaml = """
        schema: school-calendar/1
        zone: Europe/Moscow
        bells:
          - days: [mon, tue, wed, thu, fri]
            hours: ["08:30-09:10", "09:20-10:00"]
        working_hours:
          - days: [mon, tue, wed, thu, fri]
            hours: ["09:00-10:45"]
        holidays:
          - { name: День учителя, from: 2026-09-16 }
        """;

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Suggestions_follow_the_calendar_of_the_school(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await using (var database = bot.Store.Open())
            await CalendarImport.RunAsync(database, Yaml, "СОШ № 7", bot.Time.GetUtcNow(), CancellationToken.None);

        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("Назначить встречу");

        table.Mentor.SeesButton("Чт, 17 сентября, 10:00");
        table.Mentor.SeesButton("Пт, 18 сентября, 10:00");
        table.Mentor.SeesNoButton("Ср, 16 сентября, 10:00");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Curators_hear_once_a_week_of_a_pair_that_does_not_meet(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.Curator.Says("/menu");

        await bot.PassesAsync(TimeSpan.FromDays(13.9));
        table.Curator.DoesNotSee("пара давно не встречалась");
        await bot.PassesAsync(TimeSpan.FromDays(1));
        table.Curator.StillSees("А. П. С. + Д. Р. К.: 10 учебных дней без встречи, впереди ничего не назначено.");
        await bot.PassesAsync(TimeSpan.FromDays(6));

        Assert.Single(table.Curator.View.Shown, message => message.Words.Contains("пара давно не встречалась"));
    }

    [Fact]
    public async Task Curators_read_of_all_silent_pairs_in_one_message()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await bot.PassesAsync(TimeSpan.FromDays(1));
        await bot.PairAsync(await bot.MenteeAsync("В. А. Н."), await bot.MentorAsync("М. С. И."));

        await bot.PassesAsync(TimeSpan.FromDays(23));

        var told = table.Curator.View.Shown.Where(message => message.Words.Contains("❗ Куратору")).Select(message => message.Words).ToList();
        Assert.Equal(3, told.Count);
        Assert.Contains("пара давно не встречалась", told[0]);
        Assert.All(told[1..], words => Assert.Contains("давно не встречались пары: 2", words));
        table.Curator.StillSees("М. С. И. + В. А. Н.: 15 учебных дней без встречи");
    }

    [Fact]
    public async Task A_pair_with_a_meeting_ahead_is_left_in_peace()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("Назначить встречу");
        await table.Mentor.Presses("Другое время");
        await table.Mentor.Says("12.10 15:00");
        await table.Mentor.Presses("Решим позже");
        await table.Mentee.Presses("Подходит");

        await bot.PassesAsync(TimeSpan.FromDays(20));

        table.Curator.DoesNotSee("пара давно не встречалась");
    }
}

using Mentorship.Domain;
using Mentorship.Features.Shared.Calendar;
using Mentorship.Features.Tests.Meetings;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Hours;

/// <summary>A person's own hours and lessons decide what others are offered. It is Tuesday, 15 September, 10:12.</summary>
public sealed class OwnHoursTests
{
    private const string Bells = """
        schema: school-calendar/1
        zone: Europe/Moscow
        bells:
          - days: [mon, tue, wed, thu, fri]
            hours: ["09:00-09:40", "10:00-10:40", "11:00-11:40", "12:00-12:40"]
        working_hours:
          - days: [mon, tue, wed, thu, fri]
            hours: ["09:00-14:00"]
        """;

    [Fact]
    public async Task Hours_are_those_of_the_clock_on_the_wall_wherever_the_service_stands()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions
        {
            Settings = new Dictionary<string, string?> { ["Telegram:MessagesPerSecond"] = "0", ["Region:Zone"] = "Asia/Omsk" },
        });
        var table = await Table.SetAsync(bot);
        await table.Mentor.Says("/settings");
        await table.Mentor.Presses("Мои часы");
        await table.Mentor.Presses("Изменить часы");
        await table.Mentor.Presses("Написать своё");
        await table.Mentor.Says("чт 15-16");

        await OffersAsync(table.Mentee);

        table.Mentee.SeesButton("Чт, 17 сентября, 15:00");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Hours_that_somebody_wrote_are_what_the_other_is_offered(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);

        await table.Mentor.Says("/settings");
        await table.Mentor.Presses("Мои часы");
        table.Mentor.Sees("Мои часы: как в школе, пн–пт 13:00–18:00");
        await table.Mentor.Presses("Изменить часы");
        await table.Mentor.Presses("Написать своё");
        await table.Mentor.Says("когда получится");
        table.Mentor.Sees("Не получилось понять дни и часы");
        await table.Mentor.Says("чт 15-16, сб 10-13");
        table.Mentor.Sees("Ваши часы: чт 15:00–16:00, сб 10:00–13:00");
        await table.Mentee.Says("/settings");
        await table.Mentee.Presses("Мои часы");
        await table.Mentee.Presses("Изменить часы");
        await table.Mentee.Presses("Сб");
        table.Mentee.Sees("Ваши часы: пн–сб 13:00–18:00");
        await table.Mentee.Presses("9:00–17:00");

        await OffersAsync(table.Mentee);

        table.Mentee.SeesButton("Чт, 17 сентября, 15:00");
        table.Mentee.SeesButton("Сб, 19 сентября, 10:00");
        table.Mentee.SeesNoButton("Ср, 16 сентября, 13:00");
    }

    [Fact]
    public async Task Days_come_and_go_by_taps_and_the_hours_of_the_school_come_back()
    {
        await using var bot = await Bot.StartAsync();
        var mentor = await bot.MentorAsync();

        await mentor.Says("/settings");
        await mentor.Presses("Мои часы");
        await mentor.Presses("Изменить часы");
        await mentor.Presses("✓ Ср");
        mentor.Sees("Ваши часы: пн–вт, чт–пт 13:00–18:00");
        await mentor.Presses("8:00–15:00");
        mentor.SeesButton("✓ 8:00–15:00");
        await mentor.Presses("‹ Назад");
        mentor.Sees("Сейчас ваше время, до 15:00.");
        await mentor.Presses("Изменить часы");
        await mentor.Presses("Как в школе");

        mentor.Sees("Ваши часы: пн–пт 13:00–18:00");
        mentor.SeesButton("✓ Как в школе");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Lessons_of_ones_own_leave_the_others_free(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await BringAsync(bot);
        await table.Mentee.Says("/settings");
        await table.Mentee.Presses("Мои часы");
        table.Mentee.Sees("Уроки: свои не указаны, занятыми считаются все\nСейчас урок, до 10:40.");
        await table.Mentee.Presses("Уроки");
        await table.Mentee.Presses("Не веду");
        await table.Mentor.Says("/settings");
        await table.Mentor.Presses("Мои часы");
        await table.Mentor.Presses("Уроки");
        await table.Mentor.Presses("Вт");
        table.Mentor.Sees("Вт, звонки 9:00–12:40");
        await table.Mentor.Presses("2");
        table.Mentor.SeesButton("✓ 2");
        await table.Mentor.Presses("‹ Назад");
        await table.Mentor.Presses("‹ Назад");
        table.Mentor.Sees("Уроки: вт 2\nСейчас урок, до 10:40.");
        await table.Mentor.Presses("Уроки");
        await table.Mentor.Presses("Написать своё");
        await table.Mentor.Says("пн 1-4, ср 1-3, чт 2");
        table.Mentor.Sees("Ваши уроки: пн 1–4, ср 1–3, чт 2");

        await OffersAsync(table.Mentee);

        table.Mentee.SeesButton("Ср, 16 сентября, 11:40");
        table.Mentee.SeesButton("Чт, 17 сентября, 9:00");
    }

    [Fact]
    public async Task Whoever_leaves_takes_their_hours_along()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var mentor = await town.JoinsAsync(Town.Mentor);
        await mentor.Says("/settings");
        await mentor.Presses("Мои часы");
        await mentor.Presses("Изменить часы");
        await mentor.Presses("8:00–15:00");
        await mentor.Says("/duty");
        await mentor.Presses("Взять дежурство");
        await mentor.Presses("Завтра 13:00–18:00");
        await mentor.Says("/settings");
        await mentor.Presses("Мои часы");
        await mentor.Presses("Пауза");
        await mentor.Presses("Без срока");
        await mentor.Says("/consent");
        mentor.Sees("часы, паузы и дежурства");
        const string All = "select (select count(*) from person_hours) + (select count(*) from absences) + (select count(*) from duties)";
        Assert.Equal(3, await town.CountAsync(All));

        await mentor.LeavesAsync();

        Assert.Equal(0, await town.CountAsync(All));
    }

    [Fact]
    public void Everybody_who_meets_may_say_when()
    {
        Assert.All(
            Enum.GetValues<Role>().Where(role => Permissions.Of(role, Right.Meet) is not Reach.None),
            role => Assert.Equal(Reach.Own, Permissions.Of(role, Right.OwnHours)));
    }

    private static async Task BringAsync(Bot bot)
    {
        await using var database = bot.Store.Open();
        await CalendarImport.RunAsync(database, Bells, "СОШ № 7", bot.Time.GetUtcNow(), CancellationToken.None);
    }

    private static async Task OffersAsync(Someone who)
    {
        await who.Says("/meetings");
        await who.Presses("Назначить встречу");
    }
}

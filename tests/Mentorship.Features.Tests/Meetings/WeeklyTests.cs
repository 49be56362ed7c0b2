using Mentorship.Features.Shared.Calendar;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

public sealed class WeeklyTests
{
    private const string Holidays = """
        schema: school-calendar/1
        zone: Europe/Moscow
        quarters:
          - { name: I четверть, from: 2026-09-01, until: 2026-09-27 }
          - { name: II четверть, from: 2026-10-05, until: 2026-12-25 }
        """;

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_rhythm_is_proposed_and_agreed_to_and_makes_meetings_of_its_own(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);

        await table.ProposesWednesdaysAsync();
        table.Mentor.Sees("Каждую ср в 13:00, с 16 сентября до 25 мая, каб. 12\nКаникулы пропускаю. Ждём ответа, Д. Р. К. знает.");
        table.Mentee.Sees("А. П. С. предлагает встречаться\nКаждую ср в 13:00, с 16 сентября до 25 мая, каб. 12");
        await table.Mentee.Presses("Подходит");

        table.Mentee.Sees("Каждую ср в 13:00 до 25 мая, каб. 12, А. П. С.\nКаникулы пропускаю. Ближайшая — 16 сентября.");
        table.Mentor.Sees("Каждую ср в 13:00, с 16 сентября");
        await table.Mentor.Says("/meetings");
        table.Mentor.Sees("Встречи: 6");
        await bot.PassesAsync(TimeSpan.FromDays(8));
        await table.Mentor.Says("/meetings");
        table.Mentor.SeesButton("07.10, 13:00 · Д. Р. К.");
        table.Mentor.SeesButton("Каждую ср, 13:00");
        Assert.Equal(3, table.Mentee.View.Shown.Count(message => message.Words.StartsWith("🔔", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Holidays_of_the_school_are_passed_over(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await using (var database = bot.Store.Open())
            await CalendarImport.RunAsync(database, Holidays, "СОШ № 7", bot.Time.GetUtcNow(), CancellationToken.None);

        await table.ProposesWednesdaysAsync();
        table.Mentor.Sees("до 25 декабря");
        await table.Mentee.Presses("Подходит");
        await table.Mentee.Says("/meetings");

        table.Mentee.SeesButton("23.09, 13:00 · А. П. С.");
        table.Mentee.SeesNoButton("30.09, 13:00 · А. П. С.");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task One_is_skipped_and_the_rest_stays(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await AgreedAsync(bot);

        await table.Mentee.Presses("Пропустить 16 сентября");
        table.Mentee.Sees("Ближайшая — 23 сентября.");
        table.Mentor.Sees("Д. Р. К. пропускает встречу\nСр, 16 сентября, 13:00: встречи не будет, остальные остаются.");
        await bot.PassesAsync(TimeSpan.FromDays(2));
        table.Mentor.DoesNotSee("🔔");
        await bot.PassesAsync(TimeSpan.FromDays(6));

        table.Mentor.StillSees("🔔 Встреча завтра в 13:00");
    }

    [Theory]
    [InlineData(Store.Sqlite, 1, "Каникулы переношу на ближайший учебный день.", "05.10, 13:00 · А. П. С.")]
    [InlineData(Store.Postgres, 2, "В каникулы встречи остаются.", "30.09, 13:00 · А. П. С.")]
    public async Task What_becomes_of_holidays_is_chosen_where_the_rhythm_is_made(Store store, int presses, string says, string row)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await using (var database = bot.Store.Open())
            await CalendarImport.RunAsync(database, Holidays, "СОШ № 7", bot.Time.GetUtcNow(), CancellationToken.None);
        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("Назначить встречу");
        await table.Mentor.Presses("Каждую неделю");
        await table.Mentor.Presses("Каникулы: пропускаем");
        if (presses > 1) await table.Mentor.Presses("Каникулы: на учебный день");

        await table.Mentor.Presses(Table.Wednesday);
        await table.Mentor.Says("каб. 12");
        table.Mentee.Sees(says);
        await table.Mentee.Presses("Подходит");
        await table.Mentee.Says("/meetings");

        table.Mentee.SeesButton(row);
    }

    [Fact]
    public async Task Stopping_takes_all_that_is_ahead_with_it()
    {
        await using var bot = await Bot.StartAsync();
        var table = await AgreedAsync(bot);

        await table.Mentee.Presses("Остановить");
        table.Mentee.Sees("встречи остановлены, А. П. С. знает.");
        table.Mentor.Sees("Д. Р. К. останавливает встречи");
        await bot.PassesAsync(TimeSpan.FromDays(9));
        await table.Mentee.Says("/meetings");

        table.Mentee.Sees("Встреч впереди нет");
        table.Mentee.DoesNotSee("🔔");
    }

    [Fact]
    public async Task A_new_rhythm_takes_the_place_of_the_old_one()
    {
        await using var bot = await Bot.StartAsync();
        var table = await AgreedAsync(bot);

        await table.Mentee.Presses("Изменить все");
        await table.Mentee.Presses("Раз в две недели");
        await table.Mentee.Presses("Чт, 17 сентября, 13:00");
        await table.Mentee.Presses("Решим позже");
        table.Mentor.Sees("до 25 мая\nВместо прежнего.");
        await table.Mentor.Presses("Подходит");
        await table.Mentee.Says("/meetings");

        table.Mentee.Sees("Встречи: 3");
        table.Mentee.SeesNoButton("Каждую ср, 13:00");
        table.Mentee.SeesButton("Через неделю, чт, 13:00");
        table.Mentee.SeesButton("01.10, 13:00 · А. П. С.");
    }

    [Fact]
    public async Task One_meeting_of_a_rhythm_moves_alone()
    {
        await using var bot = await Bot.StartAsync();
        var table = await AgreedAsync(bot);

        await table.Mentee.Presses("Изменить одну");
        await table.Mentee.Presses("Перенести");
        await table.Mentee.Presses("Чт, 17 сентября, 13:00");
        await table.Mentor.Presses("Подходит");
        await table.Mentee.Says("/meetings");

        table.Mentee.SeesButton("17.09, 13:00 · А. П. С.");
        table.Mentee.SeesButton("23.09, 13:00 · А. П. С.");
        table.Mentee.Sees("Встречи: 6");
    }

    [Fact]
    public async Task Whoever_cannot_says_no_to_the_rhythm()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.ProposesWednesdaysAsync();

        await table.Mentee.Presses("Не могу");

        table.Mentor.Sees("Д. Р. К. не может\nКаждую ср в 13:00: встреч не будет.");
    }

    private static async Task<Table> AgreedAsync(Bot bot)
    {
        var table = await Table.SetAsync(bot);
        await table.AgreesOnWednesdaysAsync();
        return table;
    }
}

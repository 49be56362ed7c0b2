using Mentorship.Features.Shared.Calendar;
using Mentorship.Features.Tests.Meetings.InCalendar;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>The school brings in another calendar while a rhythm has made its meetings already. It is Tuesday, 15 September, 10:12.</summary>
public sealed class YearTests
{
    private const string Usual = """
        schema: school-calendar/1
        zone: Europe/Moscow
        holidays:
          - { name: осенние каникулы, from: 2026-10-26, until: 2026-11-01 }
        """;

    private const string WithWeekOff = Usual + "\n  - { name: карантин, from: 2026-09-21, until: 2026-09-27 }\n";

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Meetings_on_new_holidays_are_called_off_and_come_back_with_the_calendar_before(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesOnWednesdaysAsync();
        await table.Mentee.Presses("В календарь");
        var before = await FilesTests.ReadAsync(bot, table.Mentee);

        await BringsAsync(table, WithWeekOff);
        table.Mentor.Sees("Школа обновила учебный календарь\nВстречи по расписанию теперь так:\nСр, 23 сентября, 13:00: встречи не будет, Д. Р. К.");
        table.Mentee.Sees("Ср, 23 сентября, 13:00: встречи не будет, А. П. С.");
        var without = await FilesTests.ReadAsync(bot, table.Mentee);
        await table.Mentor.Says("/meetings");
        table.Mentor.SeesNoButton("23.09, 13:00 · Д. Р. К.");
        await BringsAsync(table, Usual);

        table.Mentor.Sees("Ср, 23 сентября, 13:00: встреча снова будет, Д. Р. К.");
        var again = await FilesTests.ReadAsync(bot, table.Mentee);
        Assert.DoesNotContain("2026-09-23T10:00Z", without.Starts);
        Assert.Contains("2026-09-23T10:00Z", again.Starts);
        Assert.True(before.Sequences[0] < without.Sequences[0] && without.Sequences[0] < again.Sequences[0]);
        await bot.PassesAsync(TimeSpan.FromDays(7));
        table.Mentor.StillSees("🔔 Встреча завтра в 13:00");
    }

    [Fact]
    public async Task A_rhythm_that_shifts_moves_its_meeting_and_what_reminds_of_it()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await ShiftsAsync(table);

        await BringsAsync(table, WithWeekOff);

        table.Mentee.Sees("Было ср, 23 сентября, 13:00, станет пн, 28 сентября, 13:00: А. П. С.");
        await bot.PassesAsync(TimeSpan.FromDays(8));
        Assert.Equal(2, Table.Rings(table.Mentee));
        await bot.PassesAsync(TimeSpan.FromDays(4.5));
        Assert.Equal(3, Table.Rings(table.Mentee));
        table.Mentee.StillSees("🔔 Встреча завтра в 13:00");
    }

    [Fact]
    public async Task What_the_two_have_named_themselves_and_what_is_kept_stays()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesOnWednesdaysAsync();
        await table.Mentee.Says("/meetings");
        await table.Mentee.Presses("23.09, 13:00 · А. П. С.");
        await table.Mentee.Presses("Перенести");
        await table.Mentee.Presses("Другое время");
        await table.Mentee.Says("24.09 13:00");
        await table.Mentor.Presses("Подходит");

        await BringsAsync(table, WithWeekOff);
        await table.Mentee.Says("/meetings");

        table.Mentor.DoesNotSee("Школа обновила");
        table.Mentee.SeesButton("24.09, 13:00 · А. П. С.");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_calendar_that_the_command_line_brings_in_moves_what_is_made_already(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesOnWednesdaysAsync();

        await using (var database = bot.Store.Open())
            await CalendarImport.RunAsync(database, WithWeekOff, "СОШ № 7", bot.Time.GetUtcNow(), CancellationToken.None);
        await bot.PassesAsync(TimeSpan.FromMinutes(1));

        table.Mentor.StillSees("Ср, 23 сентября, 13:00: встречи не будет, Д. Р. К.");
    }

    private static async Task ShiftsAsync(Table table)
    {
        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("Назначить встречу");
        await table.Mentor.Presses("Каждую неделю");
        await table.Mentor.Presses("Каникулы: пропускаем");
        await table.Mentor.Presses(Table.Wednesday);
        await table.Mentor.Says("каб. 12");
        await table.Mentee.Presses("Подходит");
    }

    private static async Task BringsAsync(Table table, string year)
    {
        await HolidaysTests.BringsAsync(table.Curator, year);
        await table.Bot.PassesAsync(TimeSpan.FromMinutes(1));
    }
}

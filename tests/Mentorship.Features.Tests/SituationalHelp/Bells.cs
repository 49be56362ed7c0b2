using Mentorship.Features.Shared.Calendar;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>A school whose second lesson runs as the scenarios begin: on Tuesday, 15 September, at 10:12.</summary>
internal static class Bells
{
    private const string Year = """
        schema: school-calendar/1
        zone: Europe/Moscow
        bells:
          - days: [mon, tue, wed, thu, fri]
            hours: ["09:00-09:40", "10:00-10:40", "11:00-11:40"]
        """;

    public static Task RingAsync(this Bot bot) => bot.BringAsync(Year);

    /// <summary>A school without lessons on these days.</summary>
    public static Task RestsAsync(this Bot bot, string from, string until) => bot.BringAsync($"""
        schema: school-calendar/1
        zone: Europe/Moscow
        holidays:
          - name: карантин
            from: {from}
            until: {until}
        """);

    private static async Task BringAsync(this Bot bot, string year)
    {
        await using var database = bot.Store.Open();
        await CalendarImport.RunAsync(database, year, "СОШ № 7", bot.Time.GetUtcNow(), CancellationToken.None);
    }

    public static async Task TeachesNothing(this Someone person)
    {
        await person.Says("/settings");
        await person.Presses("Мои часы");
        await person.Presses("Уроки");
        await person.Presses("Не веду");
    }

    public static async Task IsOnDuty(this Someone person, string when)
    {
        await person.Says("/duty");
        await person.Presses("Взять дежурство");
        await person.Presses("Другие дни и часы");
        await person.Says(when);
    }
}

using Mentorship.Testing;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>What a district reads of its schools: a page at a time, and no numbers of a few people.</summary>
public sealed class ManySchoolsTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Lists_of_schools_turn_and_hide_schools_of_few(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (methodologist, _) = await GatherAsync(bot, ("Гимназия № 1", 5), ("Лицей № 2", 3), ("СОШ № 3", 2));
        await OpenSchoolsAsync(bot, 7);
        await methodologist.Says("/announce");
        await methodologist.Presses("Показать список");
        methodologist.Sees("Гимназия № 1: 5\nЛицей № 2: скрыто\nСОШ № 3: скрыто");
        methodologist.Sees("Скрыто там, где людей меньше 5");
        methodologist.DoesNotSee("Школа № 7");
        await methodologist.PressesFirst("9–10");
        methodologist.Sees("Школа № 7: 0");

        await methodologist.AnnouncesWithDateAsync(bot, "24.09 15:00", "Отправить 10 людям");

        await methodologist.Presses("По школам");
        methodologist.Sees("Гимназия № 1: доставлено 5 из 5, отметили 0\nЛицей № 2: скрыто\nСОШ № 3: скрыто\nСкрыто там");
        await methodologist.PressesFirst("‹");
        await methodologist.Presses("Файл CSV");
        await bot.SendsAsync();
        var file = bot.World.Files.Find(methodologist.Newest("Отчёт по объявлению № 1").File!.Id)!.Content.ToArray();
        var hidden = string.Join(';', Enumerable.Repeat("скрыто", 9));
        Assert.Contains($"\r\nЛицей № 2;{hidden}\r\n", System.Text.Encoding.UTF8.GetString(file), StringComparison.Ordinal);
    }

    /// <summary>Where one school alone is hidden, the sum of all would tell its number.</summary>
    [Fact]
    public async Task What_the_rest_would_tell_is_hidden_too()
    {
        await using var bot = await Bot.StartAsync();
        var (methodologist, mentee) = await GatherAsync(bot, ("Гимназия № 1", 6), ("Лицей № 2", 5), ("СОШ № 3", 1));
        await methodologist.AnnouncesWithDateAsync(bot, "24.09 15:00", "Отправить 12 людям");
        await mentee.Presses("Приду");

        await methodologist.OpensAsync("№ 1 · отправлено");
        await methodologist.Presses("Кто придёт");

        methodologist.Sees("Гимназия № 1: придут 1, не придут 0\nЛицей № 2: скрыто\nСОШ № 3: скрыто");
    }

    /// <summary>A methodologist, and the first of the mentees of these schools.</summary>
    private static async Task<(Someone Methodologist, Someone Mentee)> GatherAsync(Bot bot, params (string Name, int People)[] schools)
    {
        var methodologist = await bot.ComesAsync(new Newcomer("М. О. Н.", "муниципальный куратор") { School = "" });
        var mentees = new List<Someone>();
        foreach (var school in schools.SelectMany(school => Enumerable.Repeat(school.Name, school.People)))
            mentees.Add(await bot.MenteeAsync($"Д. {(char)('А' + mentees.Count)}. К.", school));
        return (methodologist, mentees[0]);
    }

    /// <summary>Schools where nobody is yet.</summary>
    private static async Task OpenSchoolsAsync(Bot bot, int count)
    {
        await using var database = bot.Store.Open();
        await database.RunAsync(unit => unit.ExecuteAsync($"""
            insert into organizations (id, municipality_id, name, folded_name)
            select 'n' || n.number, o.municipality_id, 'Школа № ' || n.number, 'школа № ' || n.number
            from (select name, municipality_id from organizations where name = 'Гимназия № 1') o
            cross join ({string.Join(" union all ", Enumerable.Range(1, count).Select(number => $"select {number} as number"))}) n
            """, null, CancellationToken.None), CancellationToken.None);
    }
}

using System.Text;
using Mentorship.Hosting;
using Mentorship.Pipeline;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.People;

/// <summary>A row that could be about several people is nobody's: it is named by its line, and nothing of it is written.</summary>
public sealed class NamesakesTests
{
    private const string Header = "Школа;Номер;ФИО;Должность;Роль\n";
    private const string Both = "СОШ № 7;5;Иванова Анна Петровна;химия;наставник\nСОШ № 7;6;Иванова Анна Петровна;физика;наставник\n";
    private static readonly Reader Russian = new("ru", TimeZoneInfo.Utc);

    [Theory]
    [InlineData("5", "6")]
    [InlineData("6", "5")]
    public async Task A_row_without_a_number_that_two_people_share_is_an_error(string first, string second)
    {
        await using var store = await TestDatabase.SqliteAsync();
        foreach (var number in (string[])[first, second])
            await ImportAsync(store, $"СОШ № 7;{number};Иванова Анна Петровна;учитель;наставник\n");

        var report = await ImportAsync(store, "СОШ №7;;ИВАНОВА  Анна Петровна;завуч;куратор\n");

        Assert.Equal(["строка 2: в школе 2 человека с таким ФИО: укажите номер"], ErrorsOf(report));
        Assert.Equal((0, false), (report.Updated, report.Loaded));
        Assert.Equal(["5 учитель", "6 учитель"], await PeopleAsync(store));
    }

    [Fact]
    public async Task Told_to_load_what_is_right_nothing_of_such_a_row_is_written()
    {
        await using var store = await TestDatabase.SqliteAsync();
        await ImportAsync(store, Both);

        const string Three = """
            СОШ № 7;;Иванова Анна Петровна;завуч;куратор
            СОШ № 7;6;Иванова Анна Петровна;завуч;куратор
            СОШ № 7;;Ким Ли;;куратор
            """;

        var report = await ImportAsync(store, Three, ImportMode.GoodRows);

        Assert.Equal(["строка 2: в строке 3 то же ФИО с номером: укажите номер и здесь"], ErrorsOf(report));
        Assert.Equal((3, 1, 1), (report.Rows, report.Added, report.Updated));
        Assert.Equal(["5 химия", "6 завуч", "— "], await PeopleAsync(store));
    }

    [Theory]
    [InlineData("СОШ № 7;;Пётр Орёл;без;наставник\nСОШ № 7;9;ПЕТР  Орел;с;наставник\n", "строка 2: в строке 3")]
    [InlineData("СОШ № 7;9;Пётр Орёл;с;наставник\nСОШ №7;;петр орел;без;наставник\n", "строка 3: в строке 2")]
    public async Task In_one_file_a_row_with_a_number_and_one_without_do_not_write_over_each_other(string rows, string error)
    {
        await using var store = await TestDatabase.SqliteAsync();

        var report = await ImportAsync(store, rows);
        var good = await ImportAsync(store, rows, ImportMode.GoodRows);

        Assert.Equal([$"{error} то же ФИО с номером: укажите номер и здесь"], ErrorsOf(report));
        Assert.Equal((1, true), (good.Added, good.Loaded));
        Assert.Equal(["9 с"], await PeopleAsync(store));
    }

    [Fact]
    public async Task Two_new_numbers_for_somebody_without_one_are_an_error_of_both_rows()
    {
        await using var store = await TestDatabase.SqliteAsync();
        await ImportAsync(store, "СОШ № 7;;Иванова Анна Петровна;завуч;куратор\n");

        var report = await ImportAsync(store, Both);
        var alone = await ImportAsync(store, "СОШ № 7;6;Иванова Анна Петровна;завуч;куратор\n");
        var then = await ImportAsync(store, Both);

        Assert.Equal([2, 3], report.Errors.Select(error => error.Line));
        Assert.Contains("сначала загрузите одну его строку с номером", ErrorsOf(report)[0], StringComparison.Ordinal);
        Assert.Equal((0, 1), (alone.Added, alone.Updated));
        Assert.Equal((1, 1), (then.Added, then.Updated));
        Assert.Equal(["5 химия", "6 физика"], await PeopleAsync(store));
    }

    [Fact]
    public async Task Two_rows_that_lead_to_one_person_in_two_ways_are_a_repetition()
    {
        await using var store = await TestDatabase.SqliteAsync();
        await ImportAsync(store, "СОШ № 7;5;Иванова Анна Петровна;химия;наставник\n");

        var report = await ImportAsync(
            store, "СОШ № 7;5;Орлова Анна Петровна;химия;наставник\nСОШ № 7;;Иванова Анна Петровна;завуч;куратор\n");

        Assert.Equal(["строка 3: повтор строки 2"], ErrorsOf(report));
        Assert.Equal(["5 химия"], await PeopleAsync(store));
    }

    [Fact]
    public async Task The_same_name_in_another_school_is_another_person()
    {
        await using var store = await TestDatabase.SqliteAsync();
        await ImportAsync(store, Both);

        var report = await ImportAsync(store, "Лицей № 2;;Иванова Анна Петровна;завуч;куратор\n");

        Assert.Equal((1, 0, true), (report.Added, report.Updated, report.Loaded));
    }

    private static List<string> ErrorsOf(ImportReport report) =>
        [.. report.Lines().Skip(1).Select(line => Schema.Phrases.Plain(line, Russian, default))];

    private static async Task<ImportReport> ImportAsync(TestDatabase store, string rows, ImportMode mode = ImportMode.AllOrNothing)
    {
        await using var database = store.Open();
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(Header + rows));
        return await PeopleImport.RunAsync(database, file, mode, new ManualTime(), CancellationToken.None);
    }

    private static async Task<IReadOnlyList<string>> PeopleAsync(TestDatabase store)
    {
        const string Posts = """
            select coalesce(number, '—') || ' ' || post as value from people where folded_name <> '' order by coalesce(number, '—')
            """;
        await using var database = store.Open();
        return await database.ReadAsync<string>(Posts, null, CancellationToken.None);
    }
}

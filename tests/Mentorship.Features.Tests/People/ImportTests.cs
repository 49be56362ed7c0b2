using System.Text;
using Mentorship.Hosting;
using Mentorship.Pipeline;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.People;

public sealed class ImportTests
{
    private static readonly Reader Russian = new("ru", TimeZoneInfo.Utc);

    [Fact]
    public async Task Schools_and_people_are_added_and_then_updated()
    {
        await using var store = await TestDatabase.SqliteAsync();

        var first = await ImportAsync(store, Town.TwoSchools);
        var second = await ImportAsync(store, Town.TwoSchools.Replace("химия", "биология", StringComparison.Ordinal));

        Assert.Equal((8, 2, 8, 0, true), (first.Rows, first.Schools, first.Added, first.Updated, first.Loaded));
        Assert.Equal((8, 0, 0, 8, true), (second.Rows, second.Schools, second.Added, second.Updated, second.Loaded));
        Assert.Equal(["биология"], await ReadAsync(store, "select subjects from people where number = '2' and folded_name like 'ежова%'"));
        Assert.Equal(["Район"], await ReadAsync(store, "select name from municipalities"));
        Assert.Equal(8, (await ReadAsync(store, "select id from role_assignments where act_to is null")).Count);
    }

    [Theory]
    [InlineData("utf-8", ',')]
    [InlineData("utf-8", '\t')]
    [InlineData("windows-1251", ';')]
    public async Task Encoding_and_separator_are_found_out(string encoding, char separator)
    {
        await using var store = await TestDatabase.SqliteAsync();
        var csv = "Школа;ФИО;Роль\nСОШ № 7;Ёлкина Яна;наставник\n".Replace(';', separator);

        var written = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.UTF8;
        var report = await ImportAsync(store, written.GetBytes(csv));

        Assert.Equal((1, true), (report.Added, report.Loaded));
        Assert.Equal(["Ёлкина Яна"], await ReadAsync(store, "select full_name from people"));
    }

    [Theory]
    [InlineData("\r\n;;\r\n")]
    [InlineData("sep=;\r\n")]
    public async Task What_stands_above_the_headings_changes_nothing(string above)
    {
        await using var store = await TestDatabase.SqliteAsync();

        var report = await ImportAsync(store, above + "Школа;ФИО;Предметы;Роль\r\nСОШ № 7;Ёлкина Яна;химия, физика;наставник\r\n");

        Assert.Equal((1, true), (report.Added, report.Loaded));
    }

    [Fact]
    public async Task A_quotation_mark_that_is_never_closed_hides_nobody()
    {
        await using var store = await TestDatabase.SqliteAsync();
        var csv = Town.Header +
            """
            СОШ № 7;1;Дёмина Раиса;"учитель;;;;наставляемый
            МБОУ "СОШ № 7";2;Ежова Нина;"старший" учитель;;;;наставляемый
            СОШ № 7;3;Абрамов Пётр;"учитель; завуч";;;;наставник
            СОШ № 7;4;Мельник Софья;"учитель;;;;наставник
            """;

        var report = await ImportAsync(store, csv, ImportMode.GoodRows);

        Assert.Equal([2, 5], report.Errors.Select(error => error.Line));
        Assert.Equal(
            ["Абрамов Пётр|учитель; завуч", "Ежова Нина|старший учитель"],
            await ReadAsync(store, "select full_name || '|' || post from people order by full_name"));
    }

    [Fact]
    public async Task English_headings_and_words_are_read()
    {
        await using var store = await TestDatabase.SqliteAsync();

        const string Header = "School,Full name,Teaching since,Directions,Role\n";

        await ImportAsync(store, Header + "Lyceum 2,Smith Anna,2020-09-01,\"method, legal\",mentor/curator\n");

        Assert.Equal(["Method,Legal"], await ReadAsync(store, "select directions from people"));
        Assert.Equal(["Mentor", "SchoolCurator"], await ReadAsync(store, "select role from role_assignments order by role"));
    }

    [Fact]
    public async Task Every_error_is_named_by_its_row_and_nothing_is_loaded()
    {
        await using var store = await TestDatabase.SqliteAsync();
        var csv = Town.Header +
            """
            СОШ № 7;1;Дёмина Раиса;учитель;;;31.02.2024;наставляемый
            СОШ № 7;2;Ежова;учитель;;;;наставляемый
            ;3;Абрамов Пётр;учитель;;пение;вчера;завхоз
            СОШ № 7;4;Мельник Софья;учитель;;;;наставник
            СОШ №7;4;Мельник Софья Ильинична;учитель;;;;наставник
            """;

        var report = await ImportAsync(store, csv);

        Assert.Equal(
        [
            "Проверено, ничего не записано. Строк 5: новых людей 1, обновится 0, новых школ 1, исправить 4.",
            "строка 2: даты 31.02.2024 не бывает",
            "строка 3: «Ежова» — нужны фамилия и имя, лучше с отчеством",
            "строка 4: роли «завхоз» нет; есть наставляемый, наставник, куратор, руководитель, муниципальный куратор",
            "строка 4: направления «пение» нет; есть теория, документы, предмет, ученики, методика",
            "строка 4: «вчера» — не дата, нужна как 01.09.2024",
            "строка 6: повтор строки 5",
        ], report.Lines().Select(line => Schema.Phrases.Plain(line, Russian, default)));
        Assert.Empty(await ReadAsync(store, "select id from people"));
    }

    [Fact]
    public async Task Good_rows_are_loaded_when_told_to()
    {
        await using var store = await TestDatabase.SqliteAsync();
        var csv = Town.Header + "СОШ № 7;1;Дёмина;учитель;;;;наставляемый\nСОШ № 7;2;Ежова Нина;учитель;;;;наставляемый\n";

        var report = await ImportAsync(store, csv, ImportMode.GoodRows);

        Assert.Equal((1, true, 1), (report.Added, report.Loaded, report.Errors.Count));
    }

    [Fact]
    public async Task A_dry_run_counts_and_writes_nothing()
    {
        await using var store = await TestDatabase.SqliteAsync();

        var report = await ImportAsync(store, Town.TwoSchools, ImportMode.DryRun);

        Assert.Equal((8, 2, false), (report.Added, report.Schools, report.Loaded));
        Assert.Empty(await ReadAsync(store, "select id from municipalities"));
    }

    [Fact]
    public async Task Without_a_number_people_are_known_by_name_and_absent_columns_change_nothing()
    {
        await using var store = await TestDatabase.SqliteAsync();
        await ImportAsync(store, Town.TwoSchools);

        var report = await ImportAsync(store, "школа;ФИО;роль\nсош №7;АБРАМОВ Петр Сергеевич;наставник, куратор\n");

        Assert.Equal((0, 1), (report.Added, report.Updated));
        var stored = await ReadAsync(store, "select subjects || '|' || number from people where folded_name like 'абрамов%'");
        Assert.Equal(["математика|3"], stored);
    }

    [Fact]
    public async Task A_role_that_the_list_no_longer_gives_ends()
    {
        await using var store = await TestDatabase.SqliteAsync();
        await ImportAsync(store, "школа;ФИО;роль\nСОШ № 7;Глебов Руслан;наставник, руководитель\n");

        await ImportAsync(store, "школа;ФИО;роль\nСОШ № 7;Глебов Руслан;руководитель\n");

        Assert.Equal(["Head"], await ReadAsync(store, "select role from role_assignments where act_to is null"));
    }

    [Fact]
    public async Task A_municipal_curator_needs_no_school()
    {
        await using var store = await TestDatabase.SqliteAsync();

        await ImportAsync(store, "школа;ФИО;роль\n;Районова Анна;муниципальный куратор\n");

        Assert.Equal(["MunicipalCurator"], await ReadAsync(store, "select role from role_assignments where municipality_id is not null"));
    }

    [Theory]
    [InlineData("", "строка 1: файл пуст")]
    [InlineData("школа;имя\n", "строка 1: нет столбца «ФИО»")]
    [InlineData("школа;ФИО;роль;предмет;предметы\n", "строка 1: столбец «предметы» стоит дважды, оставьте один")]
    [InlineData("школа;ФИО;\"роль\nСОШ № 7;Ежова Нина;наставник\n", "строка 1: кавычка открыта и в этой строке не закрыта, проверьте её и строки ниже")]
    public async Task A_file_that_is_no_list_says_what_is_missing(string csv, string what)
    {
        await using var store = await TestDatabase.SqliteAsync();

        var report = await ImportAsync(store, csv);

        Assert.Contains(what, report.Lines().Select(line => Schema.Phrases.Plain(line, Russian, default)));
    }

    private static Task<ImportReport> ImportAsync(TestDatabase store, string csv, ImportMode mode = ImportMode.AllOrNothing) =>
        ImportAsync(store, Encoding.UTF8.GetBytes(csv), mode);

    private static async Task<ImportReport> ImportAsync(TestDatabase store, byte[] csv, ImportMode mode = ImportMode.AllOrNothing)
    {
        await using var database = store.Open();
        using var file = new MemoryStream(csv);
        return await PeopleImport.RunAsync(database, file, mode, new ManualTime(), CancellationToken.None);
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(TestDatabase store, string sql)
    {
        await using var database = store.Open();
        return await database.ReadAsync<string>(sql, null, CancellationToken.None);
    }
}

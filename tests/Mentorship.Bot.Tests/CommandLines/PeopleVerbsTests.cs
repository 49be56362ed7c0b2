using Mentorship.Sandbox;

namespace Mentorship.Hosting.Tests.CommandLines;

public sealed class PeopleVerbsTests : IDisposable
{
    private const string List = """
        Школа;ФИО;Роли
        СОШ № 7;Дорохова Римма Кирилловна;наставляемый
        СОШ № 7;Архипова Полина Сергеевна;наставник
        """;

    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task A_list_is_brought_in_and_each_person_of_it_gets_a_link()
    {
        await using var server = await SandboxServer.StartAsync(new SandboxOptions { Token = "1000001:nobody" }, CancellationToken.None);
        _shell.Settings["Telegram:ApiUrl"] = server.ApiUrl.ToString();
        _shell.Write("people.csv", List);

        Assert.Equal(0, await _shell.RunAsync("import", "people", "people.csv"));
        Assert.Equal(0, await _shell.RunAsync("invite", "--all"));

        var lines = _shell.Output.Split('\n');
        Assert.Contains("Школа;ФИО;Ссылка;Код;Действует до", lines);
        Assert.Contains(lines, line => IsFor(line, "Дорохова Римма Кирилловна"));
        Assert.Contains(lines, line => IsFor(line, "Архипова Полина Сергеевна"));
    }

    [Fact]
    public async Task A_wrong_row_is_named_and_nothing_is_loaded()
    {
        _shell.Write("people.csv", List + "\nСОШ № 7;Лебедев Илья Олегович;космонавт\n");

        var code = await _shell.RunAsync("import", "people", "people.csv");

        Assert.NotEqual(0, code);
        Assert.Contains(_shell.Errors, line => line.StartsWith("строка 4:", StringComparison.Ordinal));
        Assert.NotEqual(0, await _shell.RunAsync("invite", "--person", "Архипова Полина Сергеевна"));
    }

    [Fact]
    public async Task A_dry_run_says_what_would_happen_and_changes_nothing()
    {
        _shell.Write("people.csv", List);

        Assert.Equal(0, await _shell.RunAsync("import", "people", "people.csv", "--dry-run"));

        Assert.NotEqual("", _shell.Output);
        Assert.NotEqual(0, await _shell.RunAsync("invite", "--all"));
    }

    [Fact]
    public async Task A_list_that_is_not_there_is_one_line()
    {
        var code = await _shell.RunAsync("import", "people", "nowhere.csv");

        Assert.NotEqual(0, code);
        Assert.StartsWith("The list cannot be read:", Assert.Single(_shell.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invite_wants_to_know_for_whom()
    {
        var code = await _shell.RunAsync("invite");

        Assert.NotEqual(0, code);
        Assert.Equal(["Say for whom, one of: --all, --school NAME, --person NAME."], _shell.Errors);
    }

    private static bool IsFor(string line, string name) =>
        line.StartsWith($"СОШ № 7;{name};https://t.me/mentorship_sandbox_bot?start=i_", StringComparison.Ordinal);

    [Fact]
    public async Task A_calendar_is_brought_in_for_the_only_school_and_named_when_wrong()
    {
        _shell.Write("people.csv", List);
        _shell.Write("calendar.yaml", "schema: school-calendar/1\nzone: Europe/Moscow\n");
        _shell.Write("wrong.yaml", "schema: school-calendar/1\nzone: Europe/Nowhere\n");
        Assert.NotEqual(0, await _shell.RunAsync("import", "calendar", "calendar.yaml"));
        Assert.Equal(0, await _shell.RunAsync("import", "people", "people.csv"));

        Assert.Equal(0, await _shell.RunAsync("import", "calendar", "calendar.yaml"));
        Assert.NotEqual(0, await _shell.RunAsync("import", "calendar", "wrong.yaml"));

        Assert.Contains("The calendar is in force.", _shell.Output);
        Assert.Contains(_shell.Errors, line => line.Contains("'Europe/Nowhere' is not known", StringComparison.Ordinal));
    }
}

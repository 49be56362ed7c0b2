using Mentorship.Pipeline;
using Mentorship.Sandbox;

namespace Mentorship.Hosting.Tests.CommandLines;

public sealed class InviteVerbTests : IDisposable
{
    private const string List = """
        Школа;Номер;ФИО;Роли
        СОШ № 7;12;Дорохова Римма Кирилловна;наставляемый
        СОШ № 8;12;Архипова Полина Сергеевна;наставник
        СОШ № 8;13;Дорохова Римма Кирилловна;наставник
        """;

    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData("--person", "")]
    [InlineData("--person", "  ")]
    [InlineData("--school", "")]
    [InlineData("--school", "№")]
    public async Task A_blank_name_invites_nobody(string option, string name)
    {
        await using var server = await ListedAsync();

        Assert.StartsWith($"{option} ", await RefusedAsync("invite", option, name), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("№")]
    [InlineData("Никто Никита")]
    public async Task A_person_whom_nobody_listed_is_nobody(string name)
    {
        await using var server = await ListedAsync();

        Assert.StartsWith("There is nobody to invite", await RefusedAsync("invite", "--person", name), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12")]
    [InlineData("Дорохова Римма Кирилловна")]
    public async Task Where_several_are_meant_the_school_is_asked_for(string who)
    {
        await using var server = await ListedAsync();

        Assert.Contains("СОШ № 7, СОШ № 8", await RefusedAsync("invite", "--person", who), StringComparison.Ordinal);
        Assert.Equal(0, await _shell.RunAsync("invite", "--person", who, "--school", "СОШ №7"));
        Assert.Equal(1, await IssuedAsync());
        Assert.Contains("СОШ № 7;Дорохова Римма Кирилловна;", _shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_nobody_to_invite_no_file_stands_in_the_way_of_the_next_time()
    {
        await using var server = await ServerAsync();
        Assert.NotEqual(0, await _shell.RunAsync("invite", "--all", "--out", "links.csv"));
        _shell.Write("people.csv", List);
        await _shell.RunAsync("import", "people", "people.csv");

        Assert.Equal(0, await _shell.RunAsync("invite", "--all", "--out", "links.csv"));

        Assert.Equal(4, File.ReadAllLines(Path.Combine(_shell.Folder, "links.csv")).Length);
    }

    [Fact]
    public async Task A_file_that_was_there_stays_as_it_is()
    {
        await using var server = await ListedAsync();
        _shell.Write("links.csv", "mine");

        Assert.NotEqual(0, await _shell.RunAsync("invite", "--all", "--out", "links.csv"));

        Assert.Equal("mine", File.ReadAllText(Path.Combine(_shell.Folder, "links.csv")));
        Assert.Equal(0, await IssuedAsync());
    }

    [Fact]
    public async Task Without_a_name_of_the_bot_the_command_is_printed()
    {
        await using var server = await ListedAsync(bot: "");

        Assert.Equal(0, await _shell.RunAsync("invite", "--person", "13"));

        Assert.Contains(";/start i_", _shell.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("t.me", _shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_lead_to_the_bot_of_the_token_and_to_the_noted_one_only_while_Telegram_is_away()
    {
        await using var server = await ListedAsync();
        await using (var database = new SqliteDatabase($"Data Source={_shell.DatabaseFile}"))
            await Notes.WriteAsync(database, Notes.BotUsername, "an_earlier_bot", CancellationToken.None);

        await _shell.RunAsync("invite", "--person", "13");
        _shell.Settings["Telegram:ApiUrl"] = "http://127.0.0.1:1";
        await _shell.RunAsync("invite", "--person", "13");

        var links = _shell.Output.Split('\n').Where(line => line.Contains("t.me", StringComparison.Ordinal));
        Assert.Collection(
            links,
            line => Assert.Contains("/mentorship_sandbox_bot?", line, StringComparison.Ordinal),
            line => Assert.Contains("/an_earlier_bot?", line, StringComparison.Ordinal));
    }

    /// <summary>Nothing was issued; the one line that says why.</summary>
    private async Task<string> RefusedAsync(params string[] args)
    {
        Assert.NotEqual(0, await _shell.RunAsync(args));
        Assert.Equal(0, await IssuedAsync());
        return Assert.Single(_shell.Errors);
    }

    private async Task<SandboxServer> ServerAsync(string bot = "mentorship_sandbox_bot")
    {
        var options = new SandboxOptions { Token = "1000001:nobody", BotUsername = bot };
        var server = await SandboxServer.StartAsync(options, CancellationToken.None);
        _shell.Settings["Telegram:ApiUrl"] = server.ApiUrl.ToString();
        return server;
    }

    private async Task<SandboxServer> ListedAsync(string bot = "mentorship_sandbox_bot")
    {
        _shell.Write("people.csv", List);
        Assert.Equal(0, await _shell.RunAsync("import", "people", "people.csv"));
        return await ServerAsync(bot);
    }

    private async Task<long> IssuedAsync()
    {
        await using var database = new SqliteDatabase($"Data Source={_shell.DatabaseFile}");
        return (await database.ReadAsync<long>("select count(*) as value from invites", null, CancellationToken.None))[0];
    }
}

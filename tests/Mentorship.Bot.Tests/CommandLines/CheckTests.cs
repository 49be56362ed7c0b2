using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Hosting.Tests.CommandLines;

public sealed class CheckTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Where_all_is_well_each_thing_is_one_line()
    {
        await using var server = await SandboxServer.StartAsync(new SandboxOptions { Token = "1000001:nobody" }, CancellationToken.None);
        _shell.Settings["Telegram:ApiUrl"] = server.ApiUrl.ToString();
        await _shell.RunAsync("migrate");

        var code = await _shell.RunAsync("check");

        Assert.Equal(0, code);
        Assert.Empty(_shell.Errors);
        Assert.Contains("settings: ok\n", _shell.Output, StringComparison.Ordinal);
        Assert.Contains("database: ok, 0 people\n", _shell.Output, StringComparison.Ordinal);
        Assert.Contains("token: ok, @mentorship_sandbox_bot\n", _shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_database_without_tables_is_no_fault()
    {
        _shell.Settings["Storage:Provider"] = "Postgres";
        _shell.Settings["Storage:ConnectionString"] = (await PostgresServer.SharedAsync()).ConnectionString("postgres");

        await _shell.RunAsync("check");

        Assert.Contains("database: ok, its tables will be made at the first start\n", _shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_database_is_no_database()
    {
        Directory.CreateDirectory(_shell.DatabaseFile);

        Assert.NotEqual(0, await _shell.RunAsync("check"));

        Assert.StartsWith("database: The database cannot be opened: ", _shell.Errors[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_value_that_cannot_be_read_and_every_key_that_nobody_reads_is_a_line()
    {
        _shell.Settings["Help:Snooze"] = "soon";
        _shell.Settings["Help:Now:Size"] = "many";
        _shell.Settings["Hours:From"] = "25:00";
        _shell.Settings["Telegram:Tokn"] = "1000001:nobody";

        Assert.NotEqual(0, await _shell.RunAsync("check"));

        Assert.Equal(
        [
            "settings: Help:Now:Size must be a whole number.",
            "settings: Help:Snooze must be a span of time, such as 1.12:00:00 (days.hours:minutes:seconds).",
            "settings: Hours:From must be a time of day, such as 21:00.",
            "settings: Telegram:Tokn is no setting: Telegram:Token is.",
        ], _shell.Errors.Where(line => line.StartsWith("settings: ", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("{\"Telgram\": {\"Token\": \"\"}}", "settings: Telgram:Token is no setting: Telegram:Token is.")]
    [InlineData("{\"Logging\": {\"LogLevel\": {\"Default\": \"Debug\"}}}", null)]
    public async Task In_a_file_every_section_is_known_or_told(string file, string? told)
    {
        Directory.CreateDirectory(Path.Combine(_shell.Folder, "config"));
        _shell.Write("config/appsettings.json", file);

        await _shell.RunAsync("check");

        Assert.Equal(told, _shell.Errors.FirstOrDefault(line => line.StartsWith("settings: ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_place_where_the_first_start_could_not_make_its_file_is_told_before()
    {
        _shell.Settings["Storage:ConnectionString"] = "Data Source=/proc/mentorship/bot.db";

        var code = await _shell.RunAsync("check");

        Assert.NotEqual(0, code);
        Assert.Contains("database: /proc cannot be written: set Storage:ConnectionString to a place that can.", _shell.Errors);
    }

    [Theory]
    [InlineData("Region:Zone", "Europe/Moskow")]
    [InlineData("Consent:DocumentUrl", "http://example.org/soglasie")]
    [InlineData("Help:Lapse", "00:00:00")]
    [InlineData("Help:Snooze", "15")]
    [InlineData("Retention:Updates", "2.00:00:00")]
    [InlineData("Retention:Updates", "7.00:00:00")]
    [InlineData("Telegram:MessagesPerSecond", "-1")]
    [InlineData("Telegram:Proxy", "proxy")]
    [InlineData("Telegram:Proxy", "socks5h://proxy:1080")]
    [InlineData("Telegram:Token", "secret")]
    public async Task A_setting_that_would_fail_people_later_is_refused_by_its_name(string key, string value)
    {
        _shell.Settings[key] = value;

        await _shell.RunAsync("check");

        Assert.StartsWith("settings: ", _shell.Errors[0], StringComparison.Ordinal);
        Assert.Contains(key.Split(':')[1], _shell.Errors[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_webhook_without_its_secret_is_told_before()
    {
        _shell.Settings["Telegram:Mode"] = "Webhook";
        _shell.Settings["Telegram:Webhook:Url"] = "https://bot.example.org/telegram";

        await _shell.RunAsync("check");

        Assert.StartsWith("settings: Telegram:Webhook:SecretToken must be set", _shell.Errors[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_is_not_there_is_told_once()
    {
        _shell.Settings["Telegram:Token"] = "";

        await _shell.RunAsync("check");

        Assert.Contains("settings: ok\n", _shell.Output, StringComparison.Ordinal);
        Assert.StartsWith("token: Telegram:Token is not set", Assert.Single(_shell.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wrong/")]
    [InlineData("console")]
    public async Task An_address_of_something_else_is_told_apart_from_a_refused_token(string path)
    {
        await using var server = await SandboxServer.StartAsync(new SandboxOptions { Token = "1000001:nobody" }, CancellationToken.None);
        _shell.Settings["Telegram:ApiUrl"] = new Uri(server.ApiUrl, path).ToString();

        await _shell.RunAsync("check");

        Assert.Contains("check Telegram:ApiUrl", Assert.Single(_shell.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_thing_that_is_wrong_is_one_line()
    {
        _shell.Settings["Region:QuietFrom"] = "25:00";
        _shell.Settings["Storage:Provider"] = "Postgres";
        _shell.Settings["Storage:ConnectionString"] = "Host=127.0.0.1;Port=1;Username=nobody;Password=secret";

        var code = await _shell.RunAsync("check");

        Assert.NotEqual(0, code);
        Assert.Collection(
            _shell.Errors,
            line => Assert.StartsWith("settings: ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("database: ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("token: http://127.0.0.1:1 cannot be reached", line, StringComparison.Ordinal));
        Assert.DoesNotContain(_shell.Errors, line => line.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_token_that_Telegram_refuses_is_told_apart_from_a_server_that_is_away()
    {
        await using var server = await SandboxServer.StartAsync(new SandboxOptions { Token = "1000001:another" }, CancellationToken.None);
        _shell.Settings["Telegram:ApiUrl"] = server.ApiUrl.ToString();

        await _shell.RunAsync("check");

        Assert.StartsWith("token: Telegram refuses the token", Assert.Single(_shell.Errors), StringComparison.Ordinal);
    }
}

namespace Mentorship.Hosting.Tests.CommandLines;

public sealed class FailuresTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task An_unknown_command_is_one_line_and_a_hint()
    {
        var code = await _shell.RunAsync("frobnicate");

        Assert.NotEqual(0, code);
        Assert.Equal(["Unrecognized command or argument 'frobnicate'. Try --help."], _shell.Errors);
    }

    [Fact]
    public async Task Without_a_token_the_next_step_is_told()
    {
        _shell.Settings["Telegram:Token"] = "";

        var code = await _shell.RunAsync();

        Assert.NotEqual(0, code);
        Assert.StartsWith("Telegram:Token is not set. Ask @BotFather", Assert.Single(_shell.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_settings_are_named_together_in_one_line()
    {
        _shell.Settings["Listen:Url"] = "somewhere";
        _shell.Settings["Admin:AlarmChat"] = "-100500";

        var code = await _shell.RunAsync();

        Assert.NotEqual(0, code);
        Assert.Equal(
            "Listen:Url must look like http://127.0.0.1:5080. Admin:AlarmChat must be the number of a private chat, or empty.",
            Assert.Single(_shell.Errors));
    }

    [Theory]
    [InlineData("Storage:ConnectionString", "nonsense", "Storage:ConnectionString cannot be read")]
    [InlineData("Storage:ConnectionString", "Data Source=:memory:", "Storage:ConnectionString is a database in memory")]
    [InlineData("Storage:ConnectionString", "Data Source=x.db;Mode=Memory", "Storage:ConnectionString is a database in memory")]
    [InlineData("Storage:ConnectionString", "Data Source=", "Storage:ConnectionString names no file")]
    [InlineData("Storage:ConnectionString", "Data Source=x.db;Mode=ReadOnly", "Storage:ConnectionString lets nothing be written")]
    [InlineData("Storage:ConnectionString", "Data Source=file:x.db?mode=memory", "Storage:ConnectionString must name the file by its path")]
    [InlineData("Storage:ConnectionString", "Data Source=x.db;Cache=Shared", "Storage:ConnectionString shares one cache")]
    [InlineData("Web:PublicUrl", "https://?", "Web:PublicUrl must start with https://")]
    [InlineData("Web:PublicUrl", "https://:80", "Web:PublicUrl must start with https://")]
    [InlineData("Telegram:MessagesPerSecond", "many", "Telegram:MessagesPerSecond must be a whole number.")]
    [InlineData("Telegram:Mode", "Push", "Telegram:Mode must be Polling or Webhook.")]
    [InlineData("Help:Snooze", "soon", "Help:Snooze must be a span of time, such as 1.12:00:00 (days.hours:minutes:seconds).")]
    [InlineData("Hours:From", "25:00", "Hours:From must be a time of day, such as 21:00.")]
    [InlineData("Telegram:PreferIPv4", "maybe", "Telegram:PreferIPv4 must be true or false.")]
    [InlineData("Listen:Url", "http://203.0.113.7:5080", "Set Listen:Url to an address of this machine")]
    [InlineData("Region:QuietFrom", "вечером", "Region:QuietFrom")]
    public async Task What_is_wrong_is_told_by_the_name_of_its_setting(string setting, string value, string told)
    {
        _shell.Settings[setting] = value;

        var code = await _shell.RunAsync();

        Assert.NotEqual(0, code);
        Assert.Contains(told, Assert.Single(_shell.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("migrate")]
    [InlineData("backup", "copy.db")]
    [InlineData("invite", "--all")]
    public async Task Every_command_names_the_setting_that_leads_to_no_store(params string[] command)
    {
        _shell.Settings["Storage:ConnectionString"] = "nonsense";

        var code = await _shell.RunAsync(command);

        Assert.NotEqual(0, code);
        Assert.StartsWith("Storage:ConnectionString cannot be read", Assert.Single(_shell.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("migrate")]
    [InlineData("import", "people", "list.csv")]
    [InlineData("invite", "--all")]
    public async Task A_server_that_is_away_is_told_by_the_setting_that_leads_to_it(params string[] command)
    {
        _shell.Write("list.csv", "школа;ФИО;роль\nШкола;Иванов Иван Иванович;наставник\n");
        _shell.Settings["Storage:Provider"] = "Postgres";
        foreach (var address in (string[])["Host=127.0.0.1;Port=1;Database=x", "Host=no-such-host.invalid;Database=x"])
        {
            using var shell = new Shell(_shell);
            _shell.Settings["Storage:ConnectionString"] = address;

            Assert.NotEqual(0, await shell.RunAsync(command));

            var line = Assert.Single(shell.Errors);
            Assert.StartsWith("The database cannot be used: ", line, StringComparison.Ordinal);
            Assert.EndsWith(". Check Storage:ConnectionString.", line, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("run")]
    [InlineData("check")]
    public async Task A_folder_in_the_place_of_the_file_of_settings_is_named(string command)
    {
        Directory.CreateDirectory(Path.Combine(_shell.Folder, "config", "appsettings.json"));

        Assert.NotEqual(0, await _shell.RunAsync(command));

        Assert.EndsWith(
            "config/appsettings.json is a folder: put a file in its place, or take it away.",
            Assert.Single(_shell.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData()]
    [InlineData("check")]
    [InlineData("migrate")]
    public async Task A_broken_file_of_settings_is_named_with_its_line(params string[] command)
    {
        Directory.CreateDirectory(Path.Combine(_shell.Folder, "config"));
        await File.WriteAllTextAsync(Path.Combine(_shell.Folder, "config", "appsettings.json"), "{\n  \"Admin\": {\n    oops\n}");

        var code = await _shell.RunAsync(command);

        Assert.NotEqual(0, code);
        Assert.Contains("config/appsettings.json, line 3, position 5", Assert.Single(_shell.Errors), StringComparison.Ordinal);
        Assert.Equal(command is ["check"], _shell.Output.Contains("time zones: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_in_use_says_which_setting_to_change()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        _shell.Settings["Listen:Url"] = $"http://{taken.LocalEndpoint}";

        var code = await _shell.RunAsync();

        Assert.NotEqual(0, code);
        Assert.EndsWith("Set Listen:Url to a free address, or stop what uses it.", Assert.Single(_shell.Errors));
    }
}

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

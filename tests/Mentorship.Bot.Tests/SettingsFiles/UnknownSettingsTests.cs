using Mentorship.Hosting.Tests.CommandLines;

namespace Mentorship.Hosting.Tests.SettingsFiles;

/// <summary>A slip of the pen in the name of a setting is told; what belongs to others is not ours to judge.</summary>
public sealed class UnknownSettingsTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData("Telegram:Tokn", "Telegram:Tokn is no setting: Telegram:Token is.")]
    [InlineData("telegram:proxi", "Telegram:proxi is no setting: Telegram:Proxy is.")]
    [InlineData("Telegramm:Proxy", "Telegramm:Proxy is no setting: Telegram:Proxy is.")]
    [InlineData("Telegram_Proxy", "Telegram_Proxy is no setting: Telegram:Proxy is.")]
    [InlineData("Help:Today:Sizes", "Help:Today:Sizes is no setting: Help:Today:Size is.")]
    [InlineData("Help:Lesson:Order:0", "Help:Lesson:Order:0 is no setting: Help:Lesson:Order is.")]
    [InlineData("Region:Weather", "Region:Weather is no setting: config/README.md names them all.")]
    public async Task A_name_that_nobody_reads_is_told_with_the_one_that_is_near(string key, string told)
    {
        _shell.Settings[key] = "x";

        Assert.NotEqual(0, await _shell.RunAsync("check"));

        Assert.Equal($"settings: {told}", _shell.Errors[0]);
        Assert.DoesNotContain("settings: ok", _shell.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Logging:LogLevel:Default")]
    [InlineData("Region")]
    [InlineData("HELPER_SIZE")]
    [InlineData("web:publicurl")]
    [InlineData("Other:Token")]
    public async Task What_is_not_ours_or_is_written_in_other_letters_is_no_fault(string key)
    {
        _shell.Settings[key] = "https://mentor.example";

        await _shell.RunAsync("check");

        Assert.Contains("settings: ok\n", _shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_told_beside_what_is_wrong_otherwise()
    {
        _shell.Settings["Region:Zon"] = "Europe/Moscow";
        _shell.Settings["Region:Zone"] = "Europe/Moskow";

        await _shell.RunAsync("check");

        Assert.StartsWith("settings: Region:Zone must be", _shell.Errors[0], StringComparison.Ordinal);
        Assert.Equal("settings: Region:Zon is no setting: Region:Zone is.", _shell.Errors[1]);
    }
}

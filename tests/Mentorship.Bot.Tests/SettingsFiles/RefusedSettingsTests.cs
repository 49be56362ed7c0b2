using Mentorship.Hosting.Tests.CommandLines;

namespace Mentorship.Hosting.Tests.SettingsFiles;

/// <summary>What makes no sense is refused before the first person meets it, by the whole name of the setting.</summary>
public sealed class RefusedSettingsTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    public static TheoryData<string, string> OutOfAnyRange()
    {
        var rows = new TheoryData<string, string>();
        foreach (var (path, type) in EverySetting.Of())
            foreach (var value in Nonsense(type)) rows.Add(path, value);
        return rows;
    }

    [Theory, MemberData(nameof(OutOfAnyRange))]
    public Task No_time_and_no_number_is_negative_or_endless(string key, string value) => IsRefusedAsync(key, $"{key}={value}");

    [Theory]
    [InlineData("Help:AskSolvedAfter", "Help:AskSolvedAfter=3.00:00:01")]
    [InlineData("Help:AskSolvedAfter", "Help:CloseAfter=12:00:00")]
    [InlineData("Help:RemindUnsentAfter", "Help:RemindUnsentAfter=00:10:01")]
    [InlineData("Help:ReopenWithin", "Help:WordsKeptFor=6.00:00:00")]
    [InlineData("Help:WorkdayUntil", "Help:WorkdayFrom=20:00")]
    [InlineData("Help:Now:Order", "Help:Now:Order=")]
    [InlineData("Help:Lesson:Order", "Help:Lesson:Order=OwnMentor, OnDuty")]
    [InlineData("Help:Today:Order", "Help:Today:Order=OwnMentor, Friends, Mentors")]
    [InlineData("Help:Week:Order", "Help:Week:Order=Mentors, OnDuty, Mentors")]
    [InlineData("Help:Week:Pause", "Help:Week:Pause=00:00:00")]
    [InlineData("Meetings:AskAgainAfter", "Meetings:AskAgainAfter=00:10:00")]
    [InlineData("Meetings:GiveUpAfter", "Meetings:GiveUpAfter=23:00:00")]
    [InlineData("Meetings:Length", "Meetings:Length=00:00:00")]
    [InlineData("Canary:AlarmAfter", "Canary:Every=00:10:00")]
    [InlineData("Canary:Every", "Canary:Every=00:00:01")]
    [InlineData("Hours:Until", "Hours:From=18:00")]
    [InlineData("Broadcasts:ProgressEvery", "Broadcasts:ProgressEvery=00:00:00")]
    [InlineData("Retention:Updates", "Retention:Updates=2.23:59:59")]
    [InlineData("Retention:Updates", "Retention:Updates=6.00:00:01")]
    [InlineData("Region:Zone", "Region:Zone=Europe/Moskow")]
    [InlineData("Region:Locale", "Region:Locale=tt")]
    [InlineData("Region:QuietFrom", "Region:QuietFrom=24:00")]
    [InlineData("Region:QuietUntil", "Region:QuietUntil=7")]
    [InlineData("Consent:OperatorName", "Consent:OperatorName=")]
    [InlineData("Consent:DocumentUrl", "Consent:DocumentUrl=http://example.org/soglasie")]
    [InlineData("Web:PublicUrl", "Web:PublicUrl=http://example.org")]
    [InlineData("Web:PublicUrl", "Web:PublicUrl=https:// example.org")]
    [InlineData("Listen:Url", "Listen:Url=127.0.0.1:5080")]
    [InlineData("Listen:Url", "Listen:Url=http://127.0.0.1:99999")]
    [InlineData("Listen:Url", "Listen:Url=http://some-name:5080")]
    [InlineData("Listen:Url", "Listen:Url=http://256.0.0.1:5080")]
    [InlineData("Admin:AlarmChat", "Admin:AlarmChat=@office")]
    [InlineData("Storage:Provider", "Storage:Provider=7")]
    [InlineData("Onboarding:SelfRegistration", "Onboarding:SelfRegistration=7")]
    [InlineData("Telegram:Mode", "Telegram:Mode=7")]
    [InlineData("Telegram:Proxy", "Telegram:Proxy=proxy:3128")]
    [InlineData("Telegram:ApiUrl", "Telegram:ApiUrl=api.telegram.org")]
    [InlineData("Telegram:Webhook:Url", "Telegram:Mode=Webhook;Telegram:Webhook:SecretToken=a")]
    public async Task What_contradicts_itself_or_anything_else_is_refused_by_its_whole_name(string named, string settings) =>
        await IsRefusedAsync(named, settings);

    [Fact]
    public async Task Each_wrong_setting_is_one_line_of_its_own()
    {
        _shell.Settings["Help:CloseAfter"] = "12:00:00";
        _shell.Settings["Help:Lesson:Size"] = "0";
        _shell.Settings["Meetings:Notice"] = "-02:00:00";

        await _shell.RunAsync("check");

        var wrong = _shell.Errors.Where(line => line.StartsWith("settings: ", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        Assert.Equal(
        [
            "settings: Help:AskSolvedAfter must not be longer than Help:CloseAfter.",
            "settings: Help:Lesson:Size must be between 1 and 100.",
            "settings: Meetings:Notice must be between 00:00:00 and 30.00:00:00.",
        ], wrong);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://[::1]:5080")]
    [InlineData("http://*:65535")]
    [InlineData("http://localhost")]
    public async Task Addresses_that_can_be_listened_to_are_taken(string url)
    {
        _shell.Settings["Listen:Url"] = url;

        await _shell.RunAsync("check");

        Assert.Contains("settings: ok\n", _shell.Output, StringComparison.Ordinal);
    }

    private async Task IsRefusedAsync(string named, string settings)
    {
        foreach (var setting in settings.Split(';').Select(setting => setting.Split('=', 2))) _shell.Settings[setting[0]] = setting[1];
        using var start = new Shell(_shell);

        Assert.NotEqual(0, await _shell.RunAsync("check"));
        Assert.NotEqual(0, await start.RunAsync());

        Assert.StartsWith($"settings: {named} ", _shell.Errors[0], StringComparison.Ordinal);
        Assert.StartsWith($"{named} ", Assert.Single(start.Errors), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Nonsense(Type type) =>
        type == typeof(TimeSpan) ? ["-00:00:01", "100000.00:00:00"] : type == typeof(int) ? ["-1", "2000000000"] : [];
}

using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Mentorship.Hosting.Tests.CommandLines;

public sealed partial class SandboxTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Six_people_stand_before_their_home_screens_and_their_clock_can_be_moved()
    {
        using var stop = new CancellationTokenSource(Patience);
        using var http = new HttpClient();
        var (running, api) = await OpenAsync(_shell, stop.Token, "sandbox");

        var before = await http.GetFromJsonAsync<JsonElement>(new Uri(api, "state"));
        using var moved = await http.PostAsJsonAsync(new Uri(api, "clock/advance"), new { seconds = 3600 });
        var after = await http.GetFromJsonAsync<JsonElement>(new Uri(api, "state"));
        await stop.CancelAsync();

        Assert.Equal(0, await running);
        Assert.Equal(6, before.GetProperty("chats").GetArrayLength());
        Assert.All(before.GetProperty("chats").EnumerateArray(), chat => Assert.True(chat.GetProperty("hasStarted").GetBoolean()));
        Assert.InRange((Now(after) - Now(before)).TotalMinutes, 60, 62);
    }

    [Fact]
    public async Task A_kept_sandbox_goes_on_where_it_was_left_and_asks_nobody_for_consent_again()
    {
        using var stop = new CancellationTokenSource(Patience);
        using var http = new HttpClient();
        using var again = new Shell(_shell);
        using var firstStop = CancellationTokenSource.CreateLinkedTokenSource(stop.Token);
        var (first, earlier) = await OpenAsync(_shell, firstStop.Token, "sandbox");
        using var moved = await http.PostAsJsonAsync(new Uri(earlier, "clock/advance"), new { seconds = 3600 });
        var before = await http.GetFromJsonAsync<JsonElement>(new Uri(earlier, "state"));
        await firstStop.CancelAsync();
        await first;

        var (second, api) = await OpenAsync(again, stop.Token, "sandbox", "--keep");
        var after = await http.GetFromJsonAsync<JsonElement>(new Uri(api, "state"));
        await stop.CancelAsync();

        Assert.Equal(0, await second);
        Assert.DoesNotContain("Даю согласие", Regex.Unescape($"{after}"), StringComparison.Ordinal);
        Assert.Contains("Нужна помощь", Regex.Unescape($"{after}"), StringComparison.Ordinal);
        Assert.True(Now(after) >= Now(before), "Time went back.");
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("https://127.0.0.1:5080")]
    [InlineData("5080")]
    public async Task It_answers_this_machine_only_and_names_the_setting_that_says_otherwise(string url)
    {
        using var stop = new CancellationTokenSource(Patience);
        _shell.Settings["Listen:Url"] = url;

        Assert.Equal(1, await _shell.RunAsync(stop.Token, "sandbox"));
        Assert.StartsWith($"Listen:Url is {url}", Assert.Single(_shell.Errors), StringComparison.Ordinal);
    }

    private static async Task<(Task<int> Running, Uri Api)> OpenAsync(Shell shell, CancellationToken ct, params string[] args)
    {
        var running = shell.RunAsync(ct, args);
        if (await Task.WhenAny(running, shell.FirstLine).WaitAsync(Patience) == running) Assert.Fail(string.Join('\n', shell.Errors));
        var line = await shell.FirstLine;
        return (running, new Uri(new Uri(Address().Match(line).Value), "/sandbox/api/"));
    }

    private static DateTimeOffset Now(JsonElement state) => state.GetProperty("clock").GetProperty("now").GetDateTimeOffset();

    [GeneratedRegex(@"http://\S+")]
    private static partial Regex Address();
}

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
        var running = _shell.RunAsync(stop.Token, "sandbox");
        var line = await Task.WhenAny(running, _shell.FirstLine).WaitAsync(Patience) == running ? "" : await _shell.FirstLine;
        var api = new Uri(new Uri(Address().Match(line).Value), "/sandbox/api/");

        var before = await http.GetFromJsonAsync<JsonElement>(new Uri(api, "state"));
        using var moved = await http.PostAsJsonAsync(new Uri(api, "clock/advance"), new { seconds = 3600 });
        var after = await http.GetFromJsonAsync<JsonElement>(new Uri(api, "state"));
        await stop.CancelAsync();

        Assert.Equal(0, await running);
        Assert.Equal(6, before.GetProperty("chats").GetArrayLength());
        Assert.All(before.GetProperty("chats").EnumerateArray(), chat => Assert.True(chat.GetProperty("hasStarted").GetBoolean()));
        Assert.InRange((Now(after) - Now(before)).TotalMinutes, 60, 62);
    }

    private static DateTimeOffset Now(JsonElement state) => state.GetProperty("clock").GetProperty("now").GetDateTimeOffset();

    [GeneratedRegex(@"http://\S+")]
    private static partial Regex Address();
}

using System.Globalization;
using System.Text.Json;
using Mentorship.Sandbox;

namespace Mentorship.Benchmarks;

/// <summary>The other process: the Bot API server and the crowd that uses it. It is told what to do line by line and answers in JSON.</summary>
internal static class Emulator
{
    public const string Token = "1000001:sandbox";

    public static async Task<int> RunAsync(string[] args)
    {
        await using var server = await SandboxServer.StartAsync(
            new SandboxOptions { Token = Token, KeepLedger = args is ["ledger"], Url = "http://127.0.0.1:0" }, CancellationToken.None);
        var crowd = new Crowd(server.World);
        Console.WriteLine(server.ApiUrl);
        while (await Console.In.ReadLineAsync() is { } line)
        {
            var words = line.Split(' ');
            var result = words[0] switch
            {
                "gather" => await crowd.GatherAsync(Number(words, 1), words[2], words[3..]),
                "press" => await crowd.PressAsync(Number(words, 1), Number(words, 2)),
                "announce" => await Announcement.RunAsync(server.World, Number(words, 1), Number(words, 2), Number(words, 3)),
                "remind" => await new ReminderRush(server.World, Number(words, 1), Moment(words, 3)).RunAsync(Number(words, 2), Number(words, 4)),
                "ask" => await new Asking(server.World, Number(words, 1)).RunAsync(Number(words, 2)),
                "say" => await crowd.SayAllAsync(Number(words, 1), words[2], Number(words, 3)),
                _ => throw new InvalidOperationException($"The emulator does not know {words[0]}."),
            };
            Console.WriteLine(JsonSerializer.Serialize(result));
        }
        return 0;
    }

    private static DateTimeOffset Moment(string[] words, int at) =>
        DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(words[at], CultureInfo.InvariantCulture));

    private static int Number(string[] words, int at) => int.Parse(words[at], CultureInfo.InvariantCulture);
}

using System.CommandLine;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Hosting;

/// <summary>Says in one line each whether settings, database, token and time zones are as the service needs them.</summary>
internal static class CheckVerb
{
    public static Command Of(Surroundings around)
    {
        var command = new Command("check", "Validate settings, database and token, and say in one line each what is wrong");
        command.SetAction((_, ct) => RunAsync(around, ct));
        return command;
    }

    private static async Task<int> RunAsync(Surroundings around, CancellationToken ct)
    {
        var tools = new Toolbox(around);
        var results = new[]
        {
            await OfAsync(around, "settings", () => Task.FromResult(Settings(tools))),
            await OfAsync(around, "database", () => StoreAsync(tools, ct)),
            await OfAsync(around, "token", () => TokenAsync(tools, ct)),
            await OfAsync(around, "time zones", () => Task.FromResult(TimeZones())),
        };
        return results.All(isGood => isGood) ? 0 : 1;
    }

    private static async Task<bool> OfAsync(Surroundings around, string what, Func<Task<string>> look)
    {
        try
        {
            await around.Out.WriteLineAsync($"{what}: {await look()}");
            return true;
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            await around.Error.WriteLineAsync($"{what}: {LastWords.Of(wrong)}");
            return false;
        }
    }

    private static string Settings(Toolbox tools)
    {
        using var provider = new ServiceCollection().AddSettings(tools.Configuration).BuildServiceProvider();
        provider.GetRequiredService<IStartupValidator>().Validate();
        return "ok";
    }

    private static async Task<string> StoreAsync(Toolbox tools, CancellationToken ct)
    {
        if (Stores.FileOf(tools.Storage) is { } file && !File.Exists(file)) return $"ok, will be made at the first start as {file}";
        await using var database = Stores.Open(tools.Storage);
        var people = await database.ReadAsync<long>("select count(*) from people", null, ct);
        return $"ok, {people[0]} people";
    }

    private static async Task<string> TokenAsync(Toolbox tools, CancellationToken ct) => await tools.AskTelegramAsync(ct) switch
    {
        { Profile: { } bot } => $"ok, @{bot.Username}",
        { Failure: Delivery.Misconfigured } => throw new Failure(
            "Telegram refuses the token: ask @BotFather for the present one and set Telegram:Token."),
        _ => throw new Failure($"{tools.Configuration["Telegram:ApiUrl"]} cannot be reached: check Telegram:ApiUrl and Telegram:Proxy."),
    };

    private static string TimeZones() => File.Exists("/usr/share/zoneinfo/tzdata.zi")
        ? $"ok, {File.ReadLines("/usr/share/zoneinfo/tzdata.zi").First().TrimStart('#', ' ')}"
        : TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Moscow", out _)
            ? "ok"
            : throw new Failure("The rules of time zones are missing: install the package tzdata.");
}

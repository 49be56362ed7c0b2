using System.CommandLine;
using System.Data.Common;
using Mentorship.Features;
using Mentorship.Pipeline;
using Mentorship.Telegram;
using Microsoft.Extensions.Options;

namespace Mentorship.Hosting;

/// <summary>Says in one line each whether settings, database, token and time zones are as the service needs them.</summary>
internal static class CheckVerb
{
    /// <summary>The state by which PostgreSQL says so; SQLite has words only.</summary>
    private const string NoSuchTable = "42P01";

    private const string PeopleInAll =
        $"select count(*) as value from people where coalesce(organization_id, '') <> '{Technical.School}'";

    public static Command Of(Surroundings around)
    {
        var command = new Command("check", "Validate settings, database and token, and say in one line each what is wrong");
        command.SetAction((_, ct) => RunAsync(around, ct));
        return command;
    }

    private static async Task<int> RunAsync(Surroundings around, CancellationToken ct)
    {
        Toolbox? tools = null;
        var isClear = await OfAsync(around, "settings", () => Task.FromResult(Settings(tools = new Toolbox(around))));
        var isGood = isClear;
        // Without settings nobody knows which database and which token.
        if (tools is not null)
        {
            isGood &= await OfAsync(around, "database", () => StoreAsync(tools, ct), isClear);
            isGood &= await OfAsync(around, "token", () => TokenAsync(tools, ct), isClear);
        }
        isGood &= await OfAsync(around, "time zones", () => Task.FromResult(TimeZones()));
        return isGood ? 0 : 1;
    }

    /// <param name="tellsSettings">No other line has told already which settings are wrong.</param>
    private static async Task<bool> OfAsync(Surroundings around, string what, Func<Task<string>> look, bool tellsSettings = true)
    {
        try
        {
            await around.Out.WriteLineAsync($"{what}: {await look()}");
            return true;
        }
        catch (OptionsValidationException) when (!tellsSettings)
        {
            return false;
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            foreach (var line in LastWords.Each(wrong)) await around.Error.WriteLineAsync($"{what}: {line}");
            return false;
        }
    }

    private static string Settings(Toolbox tools)
    {
        var settings = WithToken(tools.Configuration);
        var services = new ServiceCollection().AddSingleton(settings).AddSettings(settings).AddLogging().AddTelegram();
        using var provider = services.BuildServiceProvider();
        List<Exception> wrong = [.. provider.GetRequiredService<UnknownSettings>().In(settings).Select(line => new Failure(line))];
        try { provider.GetRequiredService<IStartupValidator>().Validate(); }
        catch (Exception refused) when (refused is OptionsValidationException or AggregateException) { wrong.Insert(0, refused); }
        return wrong is [] ? "ok" : throw new AggregateException(wrong);
    }

    /// <summary>A token that is not set has a line of its own.</summary>
    private static IConfiguration WithToken(IConfiguration settings) => settings["Telegram:Token"] is { Length: > 0 }
        ? settings
        : new ConfigurationBuilder().AddConfiguration(settings)
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Telegram:Token"] = "0:none" }).Build();

    private static async Task<string> StoreAsync(Toolbox tools, CancellationToken ct)
    {
        if (Stores.FileOf(tools.Storage) is { } file && !Path.Exists(file))
        {
            TryToWriteNear(file);
            return $"ok, will be made at the first start as {file}";
        }
        await using var database = Stores.Open(tools.Storage);
        var count = await Stores.UsedAsync(async () =>
        {
            await database.RunAsync(_ => Task.FromResult(0), ct);
            await database.ReadAsync<long>("select 1 as value", null, ct);
            return await PeopleAsync(database, ct);
        });
        return count is { } people ? $"ok, {people} people" : "ok, its tables will be made at the first start";
    }

    /// <exception cref="Failure">Where the first start could not make the file.</exception>
    private static void TryToWriteNear(string file)
    {
        var folder = new FileInfo(file).Directory;
        while (folder is { Exists: false }) folder = folder.Parent;
        try { File.Create(Path.Combine(folder!.FullName, Path.GetRandomFileName()), 1, FileOptions.DeleteOnClose).Dispose(); }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new Failure($"{folder} cannot be written: set Storage:ConnectionString to a place that can.");
        }
    }

    /// <summary>Null for a store that answers and has no tables yet.</summary>
    private static async Task<long?> PeopleAsync(Database database, CancellationToken ct)
    {
        try { return (await database.ReadAsync<long>(PeopleInAll, null, ct))[0]; }
        catch (DbException missing) when (missing.SqlState is NoSuchTable || missing.Message.Contains("no such table", StringComparison.Ordinal))
        {
            return null;
        }
    }

    private static async Task<string> TokenAsync(Toolbox tools, CancellationToken ct) => await tools.AskTelegramAsync(ct) switch
    {
        { Profile: { } bot } => $"ok, @{bot.Username}",
        { Failure: Delivery.Misconfigured { Reason: "unauthorized" } } => throw new Failure(
            "Telegram refuses the token: ask @BotFather for the present one and set Telegram:Token."),
        { Failure: Delivery.Misconfigured wrong } => throw new Failure(
            $"{tools.Configuration["Telegram:ApiUrl"]} is no Bot API server, or does not know the token ({wrong.Reason}): "
            + "check Telegram:ApiUrl, then Telegram:Token."),
        _ => throw new Failure($"{tools.Configuration["Telegram:ApiUrl"]} cannot be reached: check Telegram:ApiUrl and Telegram:Proxy."),
    };

    private static string TimeZones() => File.Exists("/usr/share/zoneinfo/tzdata.zi")
        ? $"ok, {File.ReadLines("/usr/share/zoneinfo/tzdata.zi").First().TrimStart('#', ' ')}"
        : TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Moscow", out _)
            ? "ok"
            : throw new Failure("The rules of time zones are missing: install the package tzdata.");
}

using System.Net;
using System.Net.Sockets;
using Mentorship.Features;
using Mentorship.Pipeline;
using Mentorship.Sandbox;

namespace Mentorship.Hosting;

/// <summary>The whole service without Telegram: an own Bot API server, people to play, a clock to move, a database to throw away.</summary>
internal sealed class SandboxRun(Surroundings around, bool keeps)
{
    private const string Token = "1000001:sandbox";
    private const string LastUpdate = "select coalesce(max(cast(source_id as bigint)), 700000000) from inbox where source like 'tg:%'";

    private readonly string _database = Path.GetFullPath("data/sandbox.db", around.Folder);

    public async Task RunAsync(CancellationToken ct)
    {
        var settings = Settings.Load(around);
        var zone = settings.Read<RegionOptions>().Zone;
        using var clock = new SandboxTime();
        var options = ServerOptions(settings, clock);
        var (people, lastUpdate) = await PrepareAsync(clock, zone, ct);
        await using var server = await SandboxServer.StartAsync(options with { FirstUpdateId = lastUpdate + 1 }, ct);
        foreach (var person in people)
            server.World.Welcome(person with { Zone = zone }, hasStarted: person.StartCode is "");
        await using var service = ServiceHost.Build(
            Settings.Load(around with { Overrides = ServiceSettings(server, FreeAddress()) }), clock,
            services => services.TellTimers(server.World.Trail));
        await service.StartAsync(ct);
        clock.Drive(service.Services);
        await new DemoEntrance(server.World).AllAsync(people, ct);
        await around.Out.WriteLineAsync($"The sandbox is open: {server.PageUrl} ({people.Count} people, no Telegram). Ctrl+C ends it.");
        await service.WaitForShutdownAsync(ct);
    }

    private static SandboxOptions ServerOptions(IConfiguration settings, SandboxTime clock) => new()
    {
        Token = Token,
        Url = OwnAddress(settings["Listen:Url"] ?? new ListenOptions().Url),
        Clock = clock,
    };

    /// <summary>Whoever reaches the page can play everybody, so it is for this machine only; an image listens everywhere by its settings.</summary>
    private static string OwnAddress(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address is { IsLoopback: true, Scheme: "http" }
            ? url
            : throw new Failure($"Listen:Url is {url}, and the sandbox answers this machine only: set it to http://127.0.0.1:5080.");

    /// <summary>
    /// A kept database has lived: time goes on from there. It knows the numbers of an earlier server, too: of messages, which mean others
    /// now, and of updates, of which it drops repetitions, so that the server must go on behind the last.
    /// </summary>
    private async Task<(IReadOnlyList<DemoPerson> People, long LastUpdate)> PrepareAsync(SandboxTime clock, string zone, CancellationToken ct)
    {
        if (!keeps) Clear();
        await using var database = Stores.Open(new StorageOptions { ConnectionString = StoreAddress.Of(_database) });
        await Schema.Migrator(clock).RunAsync(database, ct);
        if (await Notes.LastAliveAsync(database, ct) is { } last) clock.MoveTo(last);
        clock.BeginAtWork(zone);
        await MessageNumbers.ForgetAsync(database, ct);
        return (await new DemoSchool(database, clock).OpenAsync(ct), (await database.ReadAsync<long>(LastUpdate, null, ct))[0]);
    }

    private void Clear()
    {
        new StoreLock(_database).Dispose();
        foreach (var ending in (string[])["", "-wal", "-shm"]) File.Delete(_database + ending);
    }

    /// <summary>What the settings of this machine say about Telegram and storage is meant for the real service.</summary>
    private Dictionary<string, string?> ServiceSettings(SandboxServer server, string pages) => new(around.Overrides)
    {
        ["Telegram:Token"] = Token,
        ["Telegram:ApiUrl"] = server.ApiUrl.ToString(),
        ["Telegram:Mode"] = "Polling",
        ["Telegram:Proxy"] = "",
        ["Storage:Provider"] = nameof(StorageProvider.Sqlite),
        ["Storage:ConnectionString"] = StoreAddress.Of(_database),
        ["Admin:AlarmChat"] = "",
        ["Canary:Every"] = "00:00:00",
        ["Listen:Url"] = pages,
        ["Web:PublicUrl"] = pages,
    };

    /// <summary>The pages of the service stand beside the sandbox; links to them are written before the port is opened.</summary>
    private static string FreeAddress()
    {
        using var port = new TcpListener(IPAddress.Loopback, 0);
        port.Start();
        return $"http://{port.LocalEndpoint}";
    }
}

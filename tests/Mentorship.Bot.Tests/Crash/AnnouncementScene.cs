using System.Globalization;
using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Hosting.Tests.Crash;

/// <summary>A curator announces to very many people, and the service is killed in the middle of it.</summary>
internal sealed class AnnouncementScene : IAsyncDisposable
{
    private const string Unclear = "select count(*) from broadcast_recipients where state = 'Unclear'";

    private const string UnclearChats = """
        select b.chat from broadcast_recipients r join bindings b on b.person_id = r.person_id where r.state = 'Unclear'
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("mentorship-crash-").FullName;
    private readonly SandboxServer _server;
    private readonly TestDatabase _store;
    private readonly Remains _remains;
    private readonly int _mentees;
    private readonly Dictionary<long, int> _copies = [];
    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _over = new();
    private ServiceProcess? _service;

    private AnnouncementScene(SandboxServer server, TestDatabase store, int mentees)
    {
        (_server, _store, _mentees, _remains) = (server, store, mentees, new Remains(store));
        Watching = WatchAsync();
    }

    private Task Watching { get; }

    private long Author => ManyPeople.FirstChat + _mentees;

    public static async Task<AnnouncementScene> StartAsync(int mentees, CancellationToken ct)
    {
        var server = await SandboxServer.StartAsync(new SandboxOptions { KeepLedger = false }, ct);
        var scene = new AnnouncementScene(server, await TestDatabase.SqliteAsync(), mentees);
        ManyPeople.Welcome(server.World, mentees + 1);
        await using var database = scene._store.Open();
        await ManyPeople.FillAsync(database, [.. Enumerable.Repeat("Mentee", mentees), "SchoolCurator"], ct);
        return scene;
    }

    public async Task AnnounceAsync(CancellationToken ct)
    {
        Live();
        await Announcer.AnnounceAsync(_server.World, Author, _mentees, ct);
    }

    /// <summary>Dies as soon as so many have the announcement, and comes back.</summary>
    public async Task DieAfterAsync(int reached, CancellationToken ct)
    {
        await UntilAsync(() => Reached >= reached, ct);
        await _service!.KillAsync(ct);
        await _service.DisposeAsync();
        Live();
    }

    public Task EndAsync(CancellationToken ct) => UntilAsync(
        () => _remains.Count("select count(*) from broadcasts where state in ('Sent', 'PartiallySent')") == 1 && _remains.IsDone, ct);

    /// <summary>Every recipient has it once; who has it twice or not at all is counted as unclear.</summary>
    public void HasLostNothing()
    {
        Assert.Equal(_mentees, _remains.Count("select count(*) from broadcast_recipients where state in ('Delivered', 'Unclear')"));
        var unclear = _remains.Rows(UnclearChats).Select(row => (string)row[0]!).ToHashSet();
        var wrong = Enumerable.Range(0, _mentees).Where(at => CopiesOf(at) is not 1 && !unclear.Contains(ChatOf(at))).ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count} have none or several, and nobody counts them; the first is number {wrong.FirstOrDefault()}");
        Assert.True(unclear.Count < _mentees / 20, $"{unclear.Count} of {_mentees} are unclear: more than were under way at the kills");
    }

    public string Counts() => string.Create(CultureInfo.InvariantCulture,
        $"Announcement to {_mentees}: reached {Reached}, copies {Copies.Sum()}, told as unclear {_remains.Count(Unclear)}");

    public async ValueTask DisposeAsync()
    {
        if (_service is { } service) await service.DisposeAsync();
        await _over.CancelAsync();
        await Watching;
        _over.Dispose();
        await _server.DisposeAsync();
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private int Reached
    {
        get { lock (_gate) return _copies.Count; }
    }

    private IReadOnlyList<int> Copies
    {
        get { lock (_gate) return [.. _copies.Values]; }
    }

    private int CopiesOf(int at)
    {
        lock (_gate) return _copies.GetValueOrDefault(ManyPeople.FirstChat + at);
    }

    private static string ChatOf(int at) => string.Create(CultureInfo.InvariantCulture, $"tg:{ManyPeople.FirstChat + at}");

    private async Task WatchAsync()
    {
        try
        {
            await foreach (var happened in _server.World.EventsAsync(_over.Token))
                if (happened is { Kind: EventKind.Message, Subject: SeenMessage message }) Count(message);
        }
        catch (OperationCanceledException) { return; } // Nobody looks any more.
    }

    private void Count(SeenMessage message)
    {
        if (!message.FromBot || message.Chat >= Author || !message.Words.Contains(Announcer.Words, StringComparison.Ordinal)) return;
        lock (_gate) _copies[message.Chat] = _copies.GetValueOrDefault(message.Chat) + 1;
    }

    private async Task UntilAsync(Func<bool> isSo, CancellationToken ct)
    {
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!isSo())
        {
            await look.WaitForNextTickAsync(ct);
            if (_service!.HasExited) throw new InvalidOperationException($"The service died by itself:\n{_service.LastWords}");
        }
    }

    private void Live() => _service = ServiceProcess.Start(_server, _store, _folder, new Dictionary<string, string>
    {
        ["Broadcasts:Portion"] = "2000",
        ["Broadcasts:Freeze"] = "5000",
    });
}

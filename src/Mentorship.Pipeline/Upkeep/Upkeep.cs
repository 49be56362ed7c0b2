using System.Globalization;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Mentorship.Pipeline;

/// <summary>Deletes what has served its time and notices a long standstill, after which the channel may have dropped messages.</summary>
internal sealed class Upkeep(
    Database database, Inbox inbox, HandOver handOver, Hearing hearing, FeatureMap map, PipelineOptions options, TimeProvider time,
    ILogger<Upkeep> log) : IHostedService
{
    private static readonly (string Sql, Func<PipelineOptions, TimeSpan> Age)[] Chores =
    [
        ("delete from inbox where done_at is not null and done_at < @Before", o => o.KeepInbox),
        ("update inbox_dead set payload = '' where payload <> '' and dead_at < @Before", o => o.KeepDeadLetters),
        ("delete from outbox where sent_at is not null and sent_at < @Before", o => o.KeepOutbox),
        ("delete from copies where made_at < @Before", o => o.KeepOutbox),
        ("delete from bookmarks where expires_at < @Before", _ => TimeSpan.FromDays(30)),
        ("delete from cards where expires_at < @Before", _ => TimeSpan.Zero),
        ("delete from pauses where until < @Before", _ => TimeSpan.Zero),
    ];

    /// <summary>A start that came no further has neither looked at the last standstill nor ended it.</summary>
    private bool _hasStarted;

    public async Task StartAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        if (await Notes.LastAliveAsync(database, ct) is { } last)
        {
            if (now - last > Hearing.LongSilence) await ResumedAsync(last, now, ct);
            else hearing.Remember(last);
        }
        if (map.Handles(typeof(Started))) await TellAsync("started", new Started(now), ct);
        await NoteAsync(ct);
        _hasStarted = true;
    }

    /// <summary>A store that is away must not keep the service from stopping; the note of a moment ago serves.</summary>
    public async Task StopAsync(CancellationToken ct)
    {
        if (!_hasStarted) return;
        try { await NoteAsync(ct); }
        catch (Exception reason) { log.NotNoted(reason); }
    }

    public async Task RunAsync(CancellationToken ct)
    {
        await NoteAsync(ct);
        if (hearing.TakeStandstill() is { } silence) await ResumedAsync(silence.From, silence.To, ct);
        await handOver.LookAgainAsync(ct);
        foreach (var (sql, age) in Chores)
            await database.RunAsync(unit => unit.ExecuteAsync(sql, new { Before = time.GetUtcNow() - age(options) }, ct), ct);
    }

    /// <summary>While the channel hears nobody the service counts as standing still, also over a restart.</summary>
    private Task NoteAsync(CancellationToken ct) =>
        Notes.WriteAsync(database, Notes.AliveAt, (hearing.SilentSince ?? time.GetUtcNow()).ToString("O", CultureInfo.InvariantCulture), ct);

    private Task ResumedAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken ct) =>
        map.Handles(typeof(Resumed)) ? TellAsync("resumed", new Resumed(from, to), ct) : Task.CompletedTask;

    private Task TellAsync(string what, object happening, CancellationToken ct)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{what}:{Guid.CreateVersion7(time.GetUtcNow()):N}");
        return inbox.AcceptAsync([map.Arrival(Sources.Admin, id, Sources.ServiceLane, happening)], ct);
    }
}

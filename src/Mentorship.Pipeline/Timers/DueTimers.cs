using System.Globalization;

namespace Mentorship.Pipeline;

/// <summary>A timer that waits for its moment; <paramref name="Kind"/> is the stored name of its command.</summary>
public sealed record PlannedTimer(string Key, DateTimeOffset DueAt, string Kind);

/// <summary>The timers as the ticking clock and whoever moves it see them.</summary>
public interface IDueTimers
{
    /// <summary>Moves what is due into the inbox and wakes the sender; the number moved.</summary>
    Task<int> FireAsync(CancellationToken ct);

    Task<IReadOnlyList<PlannedTimer>> PlannedAsync(int take, CancellationToken ct);
}

/// <inheritdoc />
internal sealed class DueTimers(Database database, Inbox inbox, OutboxSender sender, TimeProvider time) : IDueTimers, IDisposable
{
    private const int AtOnce = 500;

    private readonly SemaphoreSlim _firing = new(1);
    private long _earliest;

    /// <summary>A timer has been planned: look again then, not only when the earliest known one is due.</summary>
    public void Expect(DateTimeOffset dueAt)
    {
        var at = dueAt.ToUnixTimeMilliseconds();
        for (var known = Volatile.Read(ref _earliest); at < known;)
        {
            var found = Interlocked.CompareExchange(ref _earliest, at, known);
            if (found == known) return;
            known = found;
        }
    }

    public async Task<int> FireAsync(CancellationToken ct)
    {
        sender.Poke();
        await _firing.WaitAsync(ct);
        try
        {
            // Asked inside: while another look is under way, the earliest moment is not known.
            if (time.GetUtcNow().ToUnixTimeMilliseconds() < Volatile.Read(ref _earliest)) return 0;
            var moved = 0;
            for (var batch = AtOnce; batch == AtOnce; moved += batch) batch = await MoveAsync(ct);
            return moved;
        }
        finally { _firing.Release(); }
    }

    public async Task<IReadOnlyList<PlannedTimer>> PlannedAsync(int take, CancellationToken ct) =>
        [.. (await TimerTable.NextAsync(database, take, ct))
            .Select(row => new PlannedTimer(row.Id, DateTimeOffset.FromUnixTimeMilliseconds(row.DueAt), row.Kind))];

    public void Dispose() => _firing.Dispose();

    private async Task<int> MoveAsync(CancellationToken ct)
    {
        // Forgotten before reading: what is planned meanwhile brings it down again.
        Interlocked.Exchange(ref _earliest, long.MaxValue);
        try
        {
            var moved = await database.RunAsync(unit => MoveAsync(unit, ct), ct);
            if (moved < AtOnce && await TimerTable.NextAsync(database, 1, ct) is [var next]) Expect(DateTimeOffset.FromUnixTimeMilliseconds(next.DueAt));
            return moved;
        }
        catch
        {
            Interlocked.Exchange(ref _earliest, 0);
            throw;
        }
    }

    private async Task<int> MoveAsync(Unit unit, CancellationToken ct)
    {
        var due = await TimerTable.DueAsync(unit, time.GetUtcNow(), AtOnce, ct);
        var arrivals = new List<Arrival>(due.Count);
        foreach (var row in due)
            if (await TimerTable.RemoveAsync(unit, row.Id, ct))
                arrivals.Add(new Arrival(Sources.Timer, Occurrence(row), row.Lane, row.Payload));
        if (arrivals.Count > 0) await inbox.AddAsync(unit, arrivals, ct);
        return due.Count;
    }

    /// <summary>Unique for each firing: a key may be planned again for the very same moment.</summary>
    private string Occurrence(DueRow row) =>
        string.Create(CultureInfo.InvariantCulture, $"{row.Id}@{row.DueAt}@{Guid.CreateVersion7(time.GetUtcNow()):N}");
}

namespace Mentorship.Pipeline;

/// <summary>Stores what arrives, then hands it to the lanes.</summary>
internal sealed class Inbox(Database database, Dispatcher dispatcher, TimeProvider time) : IInbox
{
    public async Task AcceptAsync(IReadOnlyList<Arrival> arrivals, CancellationToken ct)
    {
        if (arrivals.Count > 0) await database.RunAsync(unit => AddAsync(unit, arrivals, ct), ct);
    }

    /// <summary>Adds arrivals in a unit that does more than that.</summary>
    public async Task AddAsync(Unit unit, IReadOnlyList<Arrival> arrivals, CancellationToken ct)
    {
        var rows = await InboxTable.AddAsync(unit, arrivals, time.GetUtcNow(), ct);
        unit.OnceShown(() => dispatcher.Enqueue(rows));
        // Where rows are still being read from the store, only what is committed can be found there.
        unit.AfterCommit(() => dispatcher.Enqueue(rows));
    }
}

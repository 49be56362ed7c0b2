namespace Mentorship.Pipeline;

/// <summary>Stores what arrives, then hands it to the lanes.</summary>
internal sealed class Inbox(Database database, Dispatcher dispatcher, Storing storing, Func<IAlarms> alarms, TimeProvider time) : IInbox
{
    public async Task<int> AcceptAsync(IReadOnlyList<Arrival> arrivals, CancellationToken ct)
    {
        if (arrivals.Count == 0) return 0;
        int added;
        try { added = await database.RunAsync(unit => AddAsync(unit, arrivals, ct), ct); }
        catch (Exception) when (!ct.IsCancellationRequested)
        {
            storing.Failed();
            throw;
        }
        // An alarm is stored as well, so it can only be raised once that is possible again; until then the health page says it.
        if (storing.Succeeded()) alarms().Raise("storage", "not stored");
        return added;
    }

    /// <summary>Adds arrivals in a unit that does more than that.</summary>
    public async Task<int> AddAsync(Unit unit, IReadOnlyList<Arrival> arrivals, CancellationToken ct)
    {
        var rows = await InboxTable.AddAsync(unit, arrivals, time.GetUtcNow(), ct);
        unit.OnceShown(() => dispatcher.Enqueue(rows));
        // Where rows are still being read from the store, only what is committed can be found there.
        unit.AfterCommit(() => dispatcher.Enqueue(rows));
        return rows.Count;
    }
}

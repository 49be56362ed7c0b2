namespace Mentorship.Pipeline;

/// <summary>The rows in memory by lane, each lane in order of the inbox. Not safe for threads.</summary>
internal sealed class Lanes
{
    private readonly Dictionary<string, PriorityQueue<InboxRow, long>> _lanes = [];
    private readonly HashSet<long> _held = [];

    public int Held => _held.Count;

    /// <summary>False for a row that is held already: it was both handed over and read from the store.</summary>
    /// <param name="starts">Nobody drives the lane yet.</param>
    public bool TryHold(InboxRow row, out bool starts)
    {
        starts = false;
        if (!_held.Add(row.Seq)) return false;
        if (!_lanes.TryGetValue(row.Lane, out var lane))
        {
            _lanes.Add(row.Lane, lane = new PriorityQueue<InboxRow, long>(1));
            starts = true;
        }
        lane.Enqueue(starts ? row : row with { IsHasty = true }, row.Seq);
        return true;
    }

    /// <summary>The row to do now; null when the lane is over.</summary>
    public InboxRow? Next(string lane)
    {
        if (_lanes[lane].TryDequeue(out var row, out _)) return row;
        _lanes.Remove(lane);
        return null;
    }

    public void End(InboxRow row) => _held.Remove(row.Seq);
}

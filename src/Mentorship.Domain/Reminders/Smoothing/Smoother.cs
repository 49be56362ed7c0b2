namespace Mentorship.Domain.Reminders.Smoothing;

/// <summary>Starts a crowd of messages early enough for the last one to leave in time, and not a second earlier than that takes.</summary>
public static class Smoother
{
    /// <summary>In order of leaving. Where not all can be in time, the earliest deadlines go first and the others follow at once.</summary>
    public static IReadOnlyList<PlannedSend<T>> Plan<T>(IReadOnlyList<Departure<T>> departures, Pace pace, DateTimeOffset now)
    {
        var slots = departures.Select((one, index) =>
            new Slot(index, Earliest(one.NotBefore, now), one.Deadline.ToUnixTimeSeconds())).ToList();
        FillForwards(slots, pace.Capacity);
        foreach (var slot in slots) slot.Latest = Math.Max(slot.Latest, slot.Second);
        FillBackwards(slots, pace.Capacity);
        return [.. slots.OrderBy(slot => slot.Second).ThenBy(slot => departures[slot.Index].Deadline)
            .Select(slot => Sent(departures[slot.Index], slot.Second))];
    }

    /// <summary>The earliest deadline first: shows what can be in time at all, and how late the rest must be.</summary>
    private static void FillForwards(List<Slot> slots, int capacity)
    {
        var waiting = new PriorityQueue<Slot, (long, int)>();
        var coming = new Queue<Slot>(slots.OrderBy(slot => slot.Earliest));
        for (var second = long.MinValue; coming.Count + waiting.Count > 0; second++)
        {
            if (waiting.Count == 0) second = Math.Max(second, coming.Peek().Earliest);
            while (coming.TryPeek(out var next) && next.Earliest <= second) waiting.Enqueue(coming.Dequeue(), (next.Latest, next.Index));
            for (var place = 0; place < capacity && waiting.TryDequeue(out var slot, out _); place++) slot.Second = second;
        }
    }

    /// <summary>The mirror of it: from the last deadline backwards, what may not start early takes the late seconds.</summary>
    private static void FillBackwards(List<Slot> slots, int capacity)
    {
        var waiting = new PriorityQueue<Slot, (long, long, int)>();
        var coming = new Queue<Slot>(slots.OrderByDescending(slot => slot.Latest));
        for (var second = long.MaxValue; coming.Count + waiting.Count > 0; second--)
        {
            if (waiting.Count == 0) second = Math.Min(second, coming.Peek().Latest);
            while (coming.TryPeek(out var next) && next.Latest >= second)
                waiting.Enqueue(coming.Dequeue(), (-next.Earliest, -next.Latest, -next.Index));
            for (var place = 0; place < capacity && waiting.TryDequeue(out var slot, out _); place++) slot.Second = second;
        }
    }

    private static long Earliest(DateTimeOffset? notBefore, DateTimeOffset now) =>
        (notBefore > now ? notBefore.Value : now).ToUnixTimeSeconds();

    private static PlannedSend<T> Sent<T>(Departure<T> departure, long second) =>
        new(departure.Item, DateTimeOffset.FromUnixTimeSeconds(second), departure.Deadline);
}

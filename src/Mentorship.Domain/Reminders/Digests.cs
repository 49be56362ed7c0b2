namespace Mentorship.Domain.Reminders;

/// <summary>Puts reminders of one person that fall together into one message, sent when the first of them is due.</summary>
public static class Digests
{
    /// <param name="window">How much earlier than its own moment a reminder may ring to come along.</param>
    /// <param name="now">What should have rung before rings now, together.</param>
    public static IReadOnlyList<Digest> Group(IEnumerable<DueReminder> due, TimeSpan window, DateTimeOffset now) =>
        [.. due.GroupBy(one => one.Recipient).SelectMany(person => OfOne([.. person], window, now)).OrderBy(one => one.At)];

    /// <summary>What somebody asked for by name keeps its own moment and its own message.</summary>
    private static IEnumerable<Digest> OfOne(List<DueReminder> due, TimeSpan window, DateTimeOffset now)
    {
        foreach (var one in due.Where(one => one.Reminder.IsAskedFor)) yield return Of([one], Effective(one, now));
        var rest = due.Where(one => !one.Reminder.IsAskedFor).OrderBy(one => one.At).ToList();
        for (var first = 0; first < rest.Count;)
        {
            var at = Effective(rest[first], now);
            var together = rest.Skip(first).TakeWhile(one => one.At <= at + window).ToList();
            yield return Of(together, at);
            first += together.Count;
        }
    }

    private static DateTimeOffset Effective(DueReminder one, DateTimeOffset now) => one.At > now ? one.At : now;

    private static Digest Of(List<DueReminder> together, DateTimeOffset at)
    {
        var lines = together.GroupBy(one => one.Reminder.Key.Occurrence)
            .Select(same => same.MinBy(one => one.Reminder.Key.Offset)!).ToList();
        return new(together[0].Recipient, at, [.. lines.OrderBy(one => one.Reminder.Start)])
        {
            Absorbed = [.. together.Except(lines)],
        };
    }
}

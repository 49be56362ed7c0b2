using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>The busiest minute of all reminders together, where those of meetings and others fall into one: they leave through the same door.</summary>
internal sealed class TotalForecast(Unit unit, Crowds crowds, IEnumerable<IRingsAlong> along) : IForecast
{
    private const string OfMeetings = """
        -- any school: what may leave in a minute is shared by all
        select due_at / 60000 as minute, count(*) as due from reminders
        where state = 'Planned' and due_at > @Now and due_at <= @Until
        group by due_at / 60000
        """;

    public async Task<Phrase?> UntilAsync(DateTimeOffset until, Occasion on, CancellationToken ct)
    {
        if (crowds.Pace is not { } pace) return null;
        var kinds = new List<IReadOnlyList<BusyMinuteRow>> { await unit.QueryAsync<BusyMinuteRow>(OfMeetings, new { on.Now, Until = until }, ct) };
        foreach (var other in along) kinds.Add(await other.DueAsync(until, on, ct));
        var busiest = kinds.SelectMany(rows => rows).GroupBy(row => row.Minute)
            .Select(same => (Kinds: same.Count(), Row: new BusyMinuteRow(same.Key, same.Sum(row => row.Due))))
            .OrderByDescending(one => one.Row.Due).ThenBy(one => one.Row.Minute).FirstOrDefault();
        return busiest.Kinds > 1 ? Say(busiest.Row, pace.Capacity) : null;
    }

    private static Phrase Say(BusyMinuteRow busiest, int perSecond) => new(MeetingTexts.ForecastAll,
        ("at", busiest.At), ("due", busiest.Due), ("fits", perSecond * 60L), ("crowded", busiest.Due > perSecond * 60L ? "yes" : "no"),
        ("last", busiest.At + TimeSpan.FromSeconds(busiest.Due / perSecond)));
}

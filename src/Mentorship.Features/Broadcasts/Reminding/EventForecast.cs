using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>
/// The busiest minute of reminders of events ahead: how many fall due, and when the last of them leaves. They come a day before, or an hour.
/// </summary>
internal sealed class EventForecast(Unit unit, PipelineOptions pipeline) : IForecast
{
    private const string Busiest = """
        -- any school: what may leave in a minute is shared by all
        select remind_at / 60000 as minute, count(*) as due from broadcast_recipients
        where reminder = 'Planned' and remind_at > @Now and remind_at <= @Until
        group by remind_at / 60000 order by count(*) desc, remind_at / 60000 limit 1
        """;

    public async Task<Phrase?> UntilAsync(DateTimeOffset until, Occasion on, CancellationToken ct)
    {
        if (pipeline.MessagesPerSecond <= 0) return null;
        if (await unit.SingleAsync<BusyMinuteRow>(Busiest, new { on.Now, Until = until }, ct) is not { } busiest) return null;
        return new Phrase(BroadcastTexts.EventForecast,
            ("at", busiest.At), ("due", busiest.Due), ("last", busiest.At + TimeSpan.FromSeconds(busiest.Due / pipeline.MessagesPerSecond)));
    }
}

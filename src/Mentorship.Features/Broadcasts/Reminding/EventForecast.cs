using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>
/// The busiest minute of reminders of events ahead: how many fall due, and when the last of them leaves. They come a day before, or an hour.
/// </summary>
internal sealed class EventForecast(EventReminderStore reminders, PipelineOptions pipeline) : IForecast
{

    public async Task<Phrase?> UntilAsync(DateTimeOffset until, Occasion on, CancellationToken ct)
    {
        if (pipeline.MessagesPerSecond <= 0) return null;
        if ((await reminders.MinutesAsync(until, on, ct)).MaxBy(row => row.Due) is not { } busiest) return null;
        return new Phrase(BroadcastTexts.EventForecast,
            ("at", busiest.At), ("due", busiest.Due), ("last", busiest.At + TimeSpan.FromSeconds(busiest.Due / pipeline.MessagesPerSecond)));
    }
}

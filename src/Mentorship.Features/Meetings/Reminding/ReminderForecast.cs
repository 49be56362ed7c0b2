using Mentorship.Conversations;
using Mentorship.Domain.Reminders.Smoothing;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>The busiest minute of reminders ahead: how many fall due, how many can leave, and from when they set out.</summary>
internal sealed class ReminderForecast(Unit unit, Crowds crowds) : IForecast
{
    private const string Busiest = """
        -- any school: what may leave in a minute is shared by all
        select due_at / 60000 as minute, count(*) as due from reminders
        where state = 'Planned' and due_at > @Now and due_at <= @Until
        group by due_at / 60000 order by count(*) desc, due_at / 60000 limit 1
        """;

    public async Task<Phrase?> UntilAsync(DateTimeOffset until, Occasion on, CancellationToken ct)
    {
        if (crowds.Pace is not { } pace) return null;
        if (await unit.SingleAsync<BusyMinuteRow>(Busiest, new { on.Now, Until = until }, ct) is not { } busiest) return null;
        var (minute, fits) = (busiest.At, (long)pace.Capacity * 60);
        if (busiest.Due <= fits)
            return new Phrase(MeetingTexts.Forecast, ("at", minute), ("due", busiest.Due), ("fits", fits));
        var crowd = await CrowdAsync(minute, pace, on, ct);
        return new Phrase(MeetingTexts.ForecastCrowd,
            ("at", minute), ("due", busiest.Due), ("fits", fits), ("starts", crowd.StartsAt), ("late", (long)crowd.Late));
    }

    private async Task<ForecastMinute> CrowdAsync(DateTimeOffset minute, Pace pace, Occasion on, CancellationToken ct)
    {
        var from = minute - Crowds.Earliest > on.Now ? minute - Crowds.Earliest : on.Now;
        var plan = Crowds.Plan(await crowds.WithinAsync(from, minute + Crowds.Minute, ct), pace, from);
        return Forecast.Of(plan, pace).First(one => one.Minute == minute);
    }
}

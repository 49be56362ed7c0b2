using System.Globalization;
using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Features.Meetings;
using Mentorship.Pipeline;
using Mentorship.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Features.Tests.Meetings.Grid;

internal sealed record GridTimer(string Id, long DueAt);

/// <summary>Lets years pass over the real planner: from one due timer to the next, each handed to the part that it is for.</summary>
internal sealed class GridClock(IdleService service, ManualTime time)
{
    private const string Next = "select id, due_at from timers where due_at <= @Until order by due_at, id limit 1";

    private static readonly Reader Reader = new("ru", TimeZoneInfo.Utc);

    /// <summary>How many messages the reminders have made.</summary>
    public int Messages { get; private set; }

    public async Task PassAsync(DateTimeOffset until)
    {
        while (time.GetUtcNow() < until)
        {
            var portion = time.GetUtcNow().AddDays(60) < until ? time.GetUtcNow().AddDays(60) : until;
            await AsSchoolAsync((unit, parts, ct) => PassAsync(portion, unit, parts, ct));
            time.AdvanceTo(portion);
        }
    }

    public Task AsSchoolAsync(Func<Unit, IServiceProvider, CancellationToken, Task> act) => service.Services.InUnitAsync((unit, parts, ct) =>
    {
        unit.Actor = Actor.System(GridSchool.School.ToString());
        return act(unit, parts, ct);
    }, CancellationToken.None);

    /// <summary>The service has come up, and looks whether clocks still go as they were going to.</summary>
    public Task StartAsync() => AsSchoolAsync(async (unit, parts, ct) =>
        await parts.GetRequiredService<FollowClocksHandler>().HandleAsync(new Started(time.GetUtcNow()), Occasion(unit), ct));

    public Task ExtendAsync(IEnumerable<GridRhythm> rhythms) => AsSchoolAsync(async (unit, parts, ct) =>
    {
        foreach (var rhythm in rhythms)
            await parts.GetRequiredService<SeriesHandler>().HandleAsync(new ExtendSeries(rhythm.Series), Occasion(unit), ct);
    });

    /// <summary>Somebody moves to another zone, and says so in the settings.</summary>
    public Task MoveAsync(IEnumerable<(Guid Person, string Zone)> people) => service.Services.InUnitAsync(async (unit, parts, ct) =>
    {
        foreach (var (person, zone) in people)
        {
            unit.Actor = new Actor(person.ToString(), GridSchool.School.ToString(), null, [nameof(Role.Mentor)]);
            await parts.GetRequiredService<Bindings>().SetZoneAsync(Occasion(unit), zone, ct);
        }
    }, CancellationToken.None);

    private async Task PassAsync(DateTimeOffset until, Unit unit, IServiceProvider parts, CancellationToken ct)
    {
        while (await unit.SingleAsync<GridTimer>(Next, new { Until = until }, ct) is { } timer)
        {
            time.AdvanceTo(DateTimeOffset.FromUnixTimeMilliseconds(timer.DueAt));
            await unit.ExecuteAsync("delete from timers where id = @Id", new { timer.Id }, ct);
            await FireAsync(timer.Id, unit, parts, ct);
        }
    }

    private async Task FireAsync(string timer, Unit unit, IServiceProvider parts, CancellationToken ct)
    {
        if (timer.StartsWith("reminder:", StringComparison.Ordinal))
            Messages += (await parts.GetRequiredService<RemindHandler>().HandleAsync(new Remind(timer["reminder:".Length..]), Occasion(unit), ct)).Count;
        else if (timer.EndsWith(":extend", StringComparison.Ordinal))
            await parts.GetRequiredService<SeriesHandler>().HandleAsync(
                new ExtendSeries(Guid.Parse(timer.Split(':')[1], CultureInfo.InvariantCulture)), Occasion(unit), ct);
    }

    private Occasion Occasion(Unit unit) => new(0, "", unit.Actor, Reader, time.GetUtcNow(), time.GetUtcNow());
}

using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

internal sealed record ZoneRow(string Zone, long? Since, string? Rules);

/// <summary>Remembers what the clocks of every zone in use were going to do, and so notices when their rules are new.</summary>
internal sealed class ZoneRules(Unit unit)
{
    private const string InUse = """
        -- any school: clocks are those of everybody
        select u.zone, r.since, r.rules
        from (select zone from bindings union select zone from meetings where ends_at > @Now
            union select zone from group_meetings where ends_at > @Now
            union select send_zone from broadcasts where send_at > @Now and send_zone is not null
            union select event_zone from broadcasts where event_at > @Now and event_zone is not null) u
        left join zone_rules r on r.zone = u.zone
        order by u.zone
        """;

    private const string Put = """
        -- any school: clocks are those of everybody
        insert into zone_rules (zone, since, rules) values (@Zone, @Since, @Rules)
        on conflict (zone) do update set since = excluded.since, rules = excluded.rules
        """;

    /// <summary>The zones whose rules are others than at the last look, or were never looked at.</summary>
    public async Task<IReadOnlyList<string>> ChangedAsync(DateTimeOffset now, CancellationToken ct)
    {
        var changed = new List<string>();
        foreach (var row in await unit.QueryAsync<ZoneRow>(InUse, new { Now = now }, ct))
        {
            var zone = Zones.Find(row.Zone);
            var isSame = row.Since is { } since && RulesOf(zone, since) == row.Rules;
            if (!isSame) changed.Add(row.Zone);
            if (!isSame || row.Since != now.Year)
                await unit.ExecuteAsync(Put, new { row.Zone, Since = (long)now.Year, Rules = RulesOf(zone, now.Year) }, ct);
        }
        return changed;
    }

    private static string RulesOf(TimeZoneInfo zone, long year)
    {
        var from = new DateTimeOffset((int)year, 1, 1, 0, 0, 0, TimeSpan.Zero);
        return zone.RulesBetween(from, from.AddYears(3));
    }
}

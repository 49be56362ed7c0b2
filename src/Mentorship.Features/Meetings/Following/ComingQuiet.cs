using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

internal sealed record WatchedPairRow(long PairedAt, long? LastHeld, long? Next, long LooksAt, long? TellsAt);

/// <summary>When the acting curator is going to hear of pairs without meetings, if none of them arranges any.</summary>
internal sealed class ComingQuiet(Unit unit, SchoolHours schools, QuietTime quiet, Curators curators, IOptions<MeetingsOptions> options) : IComing
{
    private const string Watched = $"""
        select p.created_at as paired_at,
            {PairMet.Columns},
            t.due_at as looks_at, (select q.due_at from timers q where q.id = 'school:' || p.organization_id || ':quiet') as tells_at
        from pairs p join timers t on t.id = 'pair:' || p.id || ':watch'
        where p.organization_id = @OrganizationId and p.state = 'Active'
        """;

    private const string OfMunicipality = """
        select distinct p.organization_id as value from pairs p join organizations o on o.id = p.organization_id
        where o.municipality_id = @MunicipalityId and p.state = 'Active'
        """;

    private const string Chat = "select chat as value from bindings where person_id = @ActorId";

    public async Task<IReadOnlyList<ComingLine>> UntilAsync(DateTimeOffset until, Occasion on, CancellationToken ct)
    {
        var lines = new List<ComingLine>();
        if (await unit.SingleAsync<string>(Chat, null, ct) is not { } chat) return lines;
        foreach (var school in await SchoolsAsync(on, ct))
            foreach (var (at, pairs) in await OfSchoolAsync(school, until, on, ct))
            {
                var what = new Phrase(MeetingTexts.ComesQuiet, ("count", (long)pairs));
                lines.Add(new(await quiet.EndAsync(chat, at, ct) ?? at, what, school) { Timer = typeof(TellQuiet), FiresAt = at });
            }

        return lines;
    }

    /// <summary>Those of whose pairs this curator is told: the own one, and where there is no curator near, those of the municipality.</summary>
    private async Task<IReadOnlyList<string>> SchoolsAsync(Occasion on, CancellationToken ct)
    {
        var (roles, found) = (on.Actor.RolesInForce().ToList(), new List<string>());
        if (roles.Contains(Role.SchoolCurator) && on.Actor.OrganizationId is { } own) found.Add(own);
        if (roles.Contains(Role.MunicipalCurator))
            foreach (var school in await unit.QueryAsync<string>(OfMunicipality, null, ct))
                if (!found.Contains(school) && !await curators.AreNearAsync(school, on, ct)) found.Add(school);
        return found;
    }

    private async Task<IReadOnlyList<(DateTimeOffset At, int Pairs)>> OfSchoolAsync(
        string organizationId, DateTimeOffset until, Occasion on, CancellationToken ct)
    {
        using var stead = Stead.ForSchool(unit, organizationId);
        var rows = (await unit.QueryAsync<WatchedPairRow>(Watched, new { on.Now }, ct)).Where(row => row.Next is null).ToList();
        var school = (await schools.OfAsync(ct)).School;
        var pairs = rows.Select(row => Foresee(row, school, until, on.Now)).OfType<WatchedPair>().ToList();
        return [.. QuietDays.Until(school.Zone.DateOf(until), pairs).Select(told => (At: WatchClock.TellsOn(told.Day, school), told.Pairs))
            .Where(told => told.At > on.Now && told.At <= until)];
    }

    /// <summary>Null for a pair that will not be without meetings for so long by then.</summary>
    private WatchedPair? Foresee(WatchedPairRow row, SchoolCalendar school, DateTimeOffset until, DateTimeOffset now)
    {
        var met = new PairMeetings(default, Moments.Of(row.PairedAt), Moments.Of(row.LastHeld), Next: null);
        var rule = new MissingMeetings(options.Value.MissingAfterSchoolDays);
        var isMissing = rule.IsMissing(met, school, now);
        if (isMissing && row.TellsAt is { } tells) return new(school.Zone.DateOf(now), school.Zone.DateOf(Moments.Of(tells)));
        var last = school.Zone.DateOf(until);
        for (var day = school.Zone.DateOf(Moments.Of(row.LooksAt)); day <= last; day = day.AddDays(1))
            if (rule.IsMissing(met, school, WatchClock.LooksOn(day, school))) return new(isMissing ? school.Zone.DateOf(now) : day, day);
        return null;
    }
}

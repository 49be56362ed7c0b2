using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

internal sealed record PairMeetingsRow(long PairedAt, long? LastHeld, long? Next);

/// <summary>Every morning of a working pair: the curators hear of those that have not met for long, together, and again within a week.</summary>
internal sealed class WatchPairHandler(
    Unit unit, CoupleStore couples, SchoolHours schools, WatchClock clock, IOutbox outbox, ReminderClock reminders,
    IOptions<MeetingsOptions> options)
    : IHandle<WatchPair>, IPairNews
{
    private const string Of = $"""
        select p.created_at as paired_at,
            {PairMet.Columns}
        from pairs p where p.id = @Pair and p.organization_id = @OrganizationId
        """;

    private const string Abouts = """
        select 'meeting:' || id as value from meetings where pair_id = @Pair and organization_id = @OrganizationId
        union all
        select 'series:' || id from meeting_series where pair_id = @Pair and organization_id = @OrganizationId
        """;

    public async Task<Replies> HandleAsync(WatchPair command, Occasion on, CancellationToken ct)
    {
        var pair = new PairId(command.Pair);
        if (await couples.FindAsync(pair, ct) is not { } couple) return [];
        var school = (await schools.OfAsync(ct)).School;
        if (await unit.SingleAsync<PairMeetingsRow>(Of, new { command.Pair, on.Now }, ct) is not { } row) return [];
        var met = new PairMeetings(pair, Moments.Of(row.PairedAt), Moments.Of(row.LastHeld), Moments.Of(row.Next));
        var isMissing = new MissingMeetings(options.Value.MissingAfterSchoolDays).IsMissing(met, school, on.Now);
        await clock.LookAsync(pair, school, isMissing ? WatchClock.Week : 1, on, ct);
        if (isMissing) await clock.TellAsync(couple.School, on, ct);
        return [];
    }

    public async Task<Replies> PairedAsync(Pair pair, Occasion on, CancellationToken ct)
    {
        using var school = Stead.ForSchool(unit, pair.Organization.ToString());
        await clock.LookAsync(pair.Id, (await schools.OfAsync(ct)).School, 1, on, ct);
        return [];
    }

    /// <summary>The watch may have found no pair meanwhile, and ended.</summary>
    public async Task RestoredAsync(Pair pair, Occasion on, CancellationToken ct) => await PairedAsync(pair, on, ct);

    /// <summary>What waits to be sent about the pair's meetings is taken back.</summary>
    public async Task EndedAsync(Pair pair, CancellationToken ct)
    {
        using var school = Stead.ForSchool(unit, pair.Organization.ToString());
        foreach (var about in await unit.QueryAsync<string>(Abouts, new { Pair = pair.Id.Value }, ct)) await outbox.CancelAsync(about, ct);
        await reminders.TakeBackAsync(pair.Id, ct);
    }
}

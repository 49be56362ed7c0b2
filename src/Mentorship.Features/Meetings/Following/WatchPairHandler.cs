using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

internal sealed record PairMeetingsRow(long PairedAt, long? LastHeld, long? Next);

/// <summary>Every morning of a working pair: the curators hear of one that has not met for long, and then once a week.</summary>
internal sealed class WatchPairHandler(
    Unit unit, CoupleStore couples, SchoolHours schools, Curators curators, ITimers timers, IOutbox outbox, ReminderClock reminders,
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

    private static readonly TimeOnly Morning = new(9, 0);

    public async Task<Replies> HandleAsync(WatchPair command, Occasion on, CancellationToken ct)
    {
        var pair = new PairId(command.Pair);
        if (await couples.FindAsync(pair, ct) is not { } couple) return [];
        var school = (await schools.OfAsync(ct)).School;
        if (await unit.SingleAsync<PairMeetingsRow>(Of, new { command.Pair, on.Now }, ct) is not { } row) return [];
        var met = new PairMeetings(pair, Moments.Of(row.PairedAt), Moments.Of(row.LastHeld), Moments.Of(row.Next));
        var isMissing = new MissingMeetings(options.Value.MissingAfterSchoolDays).IsMissing(met, school, on.Now);
        await PlanAsync(pair, school, isMissing ? 7 : 1, on, ct);
        return isMissing ? await curators.TellAsync(couple.School, on, Alert(couple, met, school, on), ct) : [];
    }

    public async Task<Replies> PairedAsync(Pair pair, Occasion on, CancellationToken ct)
    {
        using var school = Stead.ForSchool(unit, pair.Organization.ToString());
        await PlanAsync(pair.Id, (await schools.OfAsync(ct)).School, 1, on, ct);
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

    private static string Key(PairId pair) => $"pair:{pair}:watch";

    private Task PlanAsync(PairId pair, SchoolCalendar school, int days, Occasion on, CancellationToken ct)
    {
        var at = school.Zone.MomentOf(school.Zone.DateOf(on.Now).AddDays(days), Morning);
        return timers.PlanAsync(Key(pair), at, $"pair:{pair}", new WatchPair(pair.Value), ct);
    }

    private static Body.Says Alert(Couple couple, PairMeetings met, SchoolCalendar school, Occasion on) => new(new Phrase(
        MeetingTexts.Missing, ("mentor", couple.Mentor.Name), ("mentee", couple.Mentee.Name),
        ("days", (long)MissingMeetings.DaysSince(met.LastHeld ?? met.PairedAt, school, on.Now))), [[Speaking.MenuButton]]);
}

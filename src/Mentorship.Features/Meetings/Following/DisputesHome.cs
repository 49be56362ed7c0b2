using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

internal sealed record DisputeRow(string Id, long StartsAt);

/// <summary>Meetings of the school of which the two say otherwise wait on the home screen of its curators until that is settled.</summary>
internal sealed class DisputesHome(Unit unit) : IHomeSection
{
    private const int WaitsForCurator = 60;

    private const string Open = """
        select m.id, m.starts_at from meetings m
        join pairs p on p.id = m.pair_id and p.state = 'Active'
        join attendance_marks a on a.meeting_id = m.id and a.person_id = m.mentor_id and a.marked_at >= m.starts_at
        join attendance_marks b on b.meeting_id = m.id and b.person_id = m.mentee_id and b.marked_at >= m.starts_at
        where m.organization_id = @OrganizationId and m.state = 'Confirmed' and a.was_held <> b.was_held
            and m.mentor_id <> @ActorId and m.mentee_id <> @ActorId
        order by m.starts_at, m.id limit 100
        """;

    public async Task<HomeContribution> ForAsync(Occasion on, CancellationToken ct)
    {
        if (!on.Actor.May(Right.DecideAttendance) || on.Actor.OrganizationId is null) return HomeContribution.None;
        if (await unit.QueryAsync<DisputeRow>(Open, null, ct) is not [var first, ..] all) return HomeContribution.None;
        var line = new Phrase(MeetingTexts.HomeDisputes, ("count", (long)all.Count), ("at", Moments.Of(first.StartsAt)));
        var open = new Button(MeetingTexts.SortOut, new OpenDispute(Guid.Parse(first.Id)));
        return new HomeContribution([new HomeLine(WaitsForCurator, line, open)], []);
    }
}

using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Meetings.Attendance;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>«Встреча была» or «Встречи не было»: a curator has talked to both, who said otherwise.</summary>
internal sealed record DecideAttendance(Guid Meeting, bool WasHeld);

/// <summary>«Разобраться»: a meeting of which the two say otherwise.</summary>
internal sealed record OpenDispute(Guid Meeting);

/// <summary>A curator reads the fact of a meeting and never its words; both of the pair see what was decided.</summary>
internal sealed class Disputes(Unit unit, MeetingStore meetings, MeetingDesk desk, MeetingClock clock, Audit audit)
    : IHandle<OpenDispute>, IHandle<DecideAttendance>
{
    private const string School = """
        select m.organization_id as value from meetings m join organizations o on o.id = m.organization_id
        where m.id = @Id and (m.organization_id = @OrganizationId and @Widely = 0 or o.municipality_id = @MunicipalityId and @Widely = 1)
        """;

    public Task<Replies> HandleAsync(OpenDispute command, Occasion on, CancellationToken ct) => FindAsync(command.Meeting, on, now =>
        Task.FromResult(now.Meeting.IsDisputed ? Replies.Screen(on.Chat, Ask(now).Text, [.. Ask(now).Rows]) : Screen(now, on)), ct);

    public Task<Replies> HandleAsync(DecideAttendance command, Occasion on, CancellationToken ct) =>
        FindAsync(command.Meeting, on, now => DecideAsync(now, command, on, ct), ct);

    private async Task<Replies> FindAsync(Guid meeting, Occasion on, Func<Arranged, Task<Replies>> act, CancellationToken ct)
    {
        var widely = Permissions.Of(on.Actor.RolesInForce(), Right.DecideAttendance) is Reach.Municipality;
        if (await unit.SingleAsync<string>(School, new { Id = meeting, Widely = widely ? 1L : 0L }, ct) is not { } school) return Gone;
        using var there = Stead.ForSchool(unit, school);
        return await meetings.FindAsync(meeting, ct) is { } row && await desk.ReadAsync(row, ct) is { } now ? await act(now) : Gone;
    }

    /// <summary>What the curators are asked, once of each meeting.</summary>
    public static Body.Says Ask(Arranged now) => new(Settling.ToCurator(MeetingTexts.Mismatch, now).Text,
    [
        [new(MeetingTexts.ItWas, new DecideAttendance(now.Id, true)), new(MeetingTexts.ItWasNot, new DecideAttendance(now.Id, false))],
        [Speaking.MenuButton],
    ]);

    private static Replies Gone => new() { Toast = MeetingTexts.NotYours, Home = true };

    /// <summary>Whoever met may change their own word, and does not decide over the other's.</summary>
    private async Task<Replies> DecideAsync(Arranged now, DecideAttendance command, Occasion on, CancellationToken ct)
    {
        if (now.SideOf(on.Acting()) is not null) return MeetingCard.Show(now, on);
        if (now.Meeting.DecidedByCurator(command.WasHeld) is not Decision<Meeting>.Accepted(var decided)) return Speaking.Stale(Screen(now, on));
        await meetings.SaveAsync(decided, ct);
        var next = now with { Meeting = decided with { Version = decided.Version + 1 } };
        await clock.SettleAsync(next, ct);
        await audit.WriteAsync(on, ("meeting", now.Id.ToString()), command.WasHeld ? "decided-held" : "decided-missed", ct);
        return Screen(next, on).With(next.Sides.SelectMany(side => Telling.To(side, next, MeetingCard.SaysFor, on).News)
            .Select(news => news with { Silent = true }));
    }

    /// <summary>As it stands now, whoever has settled it; what the curator decided may be put right.</summary>
    private static Replies Screen(Arranged now, Occasion on) => Replies.Screen(on.Chat, new Phrase(MeetingTexts.Decided,
        ("mentor", now.Couple.Mentor.Name), ("mentee", now.Couple.Mentee.Name), ("at", now.Meeting.Time.Start),
        ("word", Labels.Of(now.Meeting.State)), ("curated", now.Meeting.IsByCurator ? "yes" : "no")),
    [
        .. now.Meeting.IsByCurator
            ? (Button[][])[[new(MeetingTexts.Otherwise, new DecideAttendance(now.Id, now.Meeting.State is MeetingState.Missed))]] : [],
        [Speaking.MenuButton],
    ]);
}

using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

internal sealed record WaitingPostRow(long Number, long DueAt, string? School);

/// <summary>Announcements on their way to the acting person: held until the quiet hours end, or scheduled for whom that person belongs to now.</summary>
internal sealed class ComingPosts(Unit unit, PostStore posts, PostDesk desk, AudienceStore people, QuietTime quiet) : IComing
{
    private const string Waiting = """
        select p.number, r.due_at, r.organization_id as school from broadcast_recipients r join broadcasts p on p.id = r.broadcast_id
        where r.person_id = @ActorId and r.state = 'Waiting' and p.state = 'Sending' and r.due_at <= @Until
        """;

    private const string Scheduled = """
        select id as value from broadcasts
        where state = 'Scheduled' and send_at <= @Until
            and (organization_id = @OrganizationId or organization_id is null and municipality_id = @MunicipalityId)
        order by send_at limit 100
        """;

    private const string OwnChat = "select chat from bindings where person_id = @ActorId and reachable = 1";

    public async Task<IReadOnlyList<ComingLine>> UntilAsync(DateTimeOffset until, Occasion on, CancellationToken ct)
    {
        if (await unit.SingleAsync<string>(OwnChat, null, ct) is not { } chat) return [];
        var coming = new List<ComingLine>();
        foreach (var row in await unit.QueryAsync<WaitingPostRow>(Waiting, new { Until = until }, ct))
            coming.Add(Line(row.Number, Later(Moments.Of(row.DueAt), on.Now), row.School));
        foreach (var id in await unit.QueryAsync<string>(Scheduled, new { Until = until }, ct))
            if (await posts.FindForServiceAsync(Guid.Parse(id), ct) is { Facts.SendAt: { } at } post && await IsForAsync(post, on, ct))
                coming.Add(Line(post.Number, await quiet.EndAsync(chat, Later(at, on.Now), ct) ?? at, on.Actor.OrganizationId));
        return coming;
    }

    private async Task<bool> IsForAsync(Post post, Occasion on, CancellationToken ct)
    {
        var me = on.Acting();
        using var stead = desk.ActFor(post);
        return await people.IncludesAsync(post, me, on.Now, ct);
    }

    private static ComingLine Line(long number, DateTimeOffset at, string? school) =>
        new(at, new Phrase(BroadcastTexts.ComesLater, ("number", number)), school);

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}

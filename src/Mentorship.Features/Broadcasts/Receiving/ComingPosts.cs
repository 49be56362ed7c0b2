using System.Globalization;
using Mentorship.Conversations;
using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

internal sealed record WaitingPostRow(long Number, long DueAt, string? School, long ForEvening, string? ValidTo)
{
    public DateOnly? LastDay => ValidTo is null ? null : DateOnly.ParseExact(ValidTo, "O", CultureInfo.InvariantCulture);
}

/// <summary>
/// Announcements on their way to the acting person: held until the quiet hours end or the evening comes, or scheduled for whom that
/// person belongs to now. What is over by its moment does not come.
/// </summary>
internal sealed class ComingPosts(Unit unit, PostStore posts, PostDesk desk, AudienceStore people) : IComing
{
    private const string Waiting = """
        select p.number, r.due_at, r.organization_id as school, r.for_evening, p.valid_to
        from broadcast_recipients r join broadcasts p on p.id = r.broadcast_id
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
        if (await unit.SingleAsync<string>(OwnChat, null, ct) is null) return [];
        var coming = new List<ComingPost>();
        foreach (var row in await unit.QueryAsync<WaitingPostRow>(Waiting, new { Until = until }, ct))
            coming.Add(new ComingPost(row.Number, Later(Moments.Of(row.DueAt), on.Now), row.School, row.ForEvening > 0, row.LastDay));
        foreach (var id in await unit.QueryAsync<string>(Scheduled, new { Until = until }, ct))
            if (await posts.FindForServiceAsync(Guid.Parse(id), ct) is { Facts.SendAt: { } at } post)
                coming.AddRange(await PlannedAsync(post, Later(at, on.Now), on, ct));
        var inForce = coming.Where(one => !(one.LastDay < on.Reader.Zone.DateOf(one.At)));
        return [.. inForce.GroupBy(one => one.IsForEvening ? (one.At, 0) : (one.At, one.Number)).Select(Line)];
    }

    /// <summary>Nothing when it is not for them, as far as is known now.</summary>
    private async Task<IEnumerable<ComingPost>> PlannedAsync(Post post, DateTimeOffset at, Occasion on, CancellationToken ct)
    {
        var (me, school) = (on.Acting(), on.Actor.OrganizationId);
        using var stead = desk.ActFor(post);
        var mine = await people.ReckonAsync(post, me, on.Now, ct);
        return
        [
            .. mine.Moments(at).Select(heard => new ComingPost(post.Number, heard.At, school, IsForEvening: false, post.Facts.ValidTo)),
            .. mine.Evenings(at).Select(heard => new ComingPost(post.Number, heard.At, school, IsForEvening: true, post.Facts.ValidTo)),
        ];
    }

    /// <summary>What comes together is one message; one alone comes as it is.</summary>
    private static ComingLine Line(IEnumerable<ComingPost> together)
    {
        var all = together.ToList();
        return new ComingLine(all[0].At, all is [var only]
            ? new Phrase(BroadcastTexts.ComesLater, ("number", only.Number))
            : new Phrase(BroadcastTexts.ComesTogether, ("count", all.Count)), all[0].School) { Timer = typeof(FeedPost) };
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private sealed record ComingPost(long Number, DateTimeOffset At, string? School, bool IsForEvening, DateOnly? LastDay);
}

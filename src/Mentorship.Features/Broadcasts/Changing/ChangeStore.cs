using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>Somebody whose copy is not what it should be.</summary>
internal sealed record CopyRow(string PersonId, string Change, long Tries, long? SentAt, string? Chat, long? Reachable);

internal sealed record ChangeRow(string Change, long Count);

/// <summary>What is being done to the copy of one recipient.</summary>
internal enum CopyChange { Editing, Deleting, Again, Replace, Edited, Deleted, Failed }

/// <summary>How far a correction or a withdrawal is.</summary>
internal sealed record Changes(long Waiting, long UnderWay, long Edited, long Deleted, long Failed)
{
    public bool IsOver => Waiting + UnderWay == 0;

    public long All => Waiting + UnderWay + Edited + Deleted + Failed;
}

/// <summary>Copies that people have, as a queue of changes. The unit acts for the school or the municipality that announced.</summary>
internal sealed class ChangeStore(Unit unit)
{
    /// <summary>What the sender has learned: an edit may be repeated freely, and what cannot be deleted any more is replaced.</summary>
    private const string Settle = """
        update broadcast_recipients set change = case
            when o.state = 'sent' then case change when 'Deleting' then 'Deleted' else 'Edited' end
            when tries < @MostTries and o.state = 'unknown' then 'Again'
            when tries < @MostTries and change = 'Deleting' then 'Replace'
            else 'Failed' end
        from outbox o
        where broadcast_recipients.broadcast_id = @Id and broadcast_recipients.change in ('Editing', 'Deleting')
            and (@OrganizationId is null or broadcast_recipients.organization_id = @OrganizationId)
            and o.about = 'broadcast:' || broadcast_recipients.broadcast_id || ':' || broadcast_recipients.person_id
                || ':' || broadcast_recipients.revision || ':' || broadcast_recipients.tries || ':change'
            and o.sent_at is not null
        """;

    private const string Due = """
        r.broadcast_id = @Id and r.state = 'Delivered'
            and (r.revision < @Revision or r.change in ('Again', 'Replace'))
            and (@OrganizationId is null or r.organization_id = @OrganizationId)
        """;

    private const string Next = """
        select r.person_id, case when r.revision < @Revision then '' else r.change end as change,
            case when r.revision < @Revision then 0 else r.tries end as tries, r.sent_at, b.chat, b.reachable
        from broadcast_recipients r left join bindings b on b.person_id = r.person_id
        where 
        """ + Due + " order by r.person_id limit @Take";

    private const string Put = """
        update broadcast_recipients set change = @Change, tries = @Tries, revision = @Revision
        where broadcast_id = @Id and person_id = @Person and (@OrganizationId is null or organization_id = @OrganizationId)
        """;

    private const string Count = """
        select change, count(*) as count from broadcast_recipients
        where broadcast_id = @Id and revision = @Revision and change <> ''
            and (@OrganizationId is null or organization_id = @OrganizationId) group by change
        """;

    private const string Waiting = "select count(*) from broadcast_recipients r where " + Due;

    private const int MostTries = 4;

    public Task SettleAsync(Post post, CancellationToken ct) =>
        unit.ExecuteAsync(Settle, new { post.Id, MostTries }, ct);

    public Task<IReadOnlyList<CopyRow>> NextAsync(Post post, long take, CancellationToken ct) =>
        unit.QueryAsync<CopyRow>(Next, new { post.Id, post.Revision, Take = take }, ct);

    public Task PutAsync(Post post, CopyRow copy, CopyChange change, CancellationToken ct) => unit.ExecuteAsync(
        Put, new { post.Id, post.Revision, Person = copy.PersonId, Change = change, Tries = copy.Tries + 1 }, ct);

    public async Task<Changes> CountAsync(Post post, CancellationToken ct)
    {
        var rows = await unit.QueryAsync<ChangeRow>(Count, new { post.Id, post.Revision }, ct);
        long Of(CopyChange change) => rows.FirstOrDefault(row => row.Change == change.ToString())?.Count ?? 0;
        var waiting = await unit.SingleAsync<long>(Waiting, new { post.Id, post.Revision }, ct);
        return new Changes(
            waiting, Of(CopyChange.Editing) + Of(CopyChange.Deleting), Of(CopyChange.Edited), Of(CopyChange.Deleted), Of(CopyChange.Failed));
    }

    /// <summary>What a change of a copy is about in the outbox.</summary>
    public static string AboutOf(Post post, CopyRow copy) =>
        FormattableString.Invariant($"{post.About}:{copy.PersonId}:{post.Revision}:{copy.Tries + 1}:change");
}

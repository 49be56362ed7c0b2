using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>Somebody whose copy is not what it should be.</summary>
/// <param name="Digest">The message in which it came with others; null for one of its own.</param>
/// <param name="MovedFrom">The moment of the event that they knew when the news of another were last written to them.</param>
/// <param name="Was">The moment that their copy shows, where the event has been moved or called off since.</param>
/// <param name="IsPressing">There was little time at one of the changes since.</param>
internal sealed record CopyRow(
    string PersonId, string Change, long Tries, long? SentAt, string? Digest, long? OpenedAt, string? Chat, long? Reachable,
    long? Comes, string Reminder, long? MovedFrom, long? Was, long? IsPressing)
{
    /// <summary>When their own copy came, at last when they opened it anew; null where it is only a line among others.</summary>
    public DateTimeOffset? CardAt => Moments.Of(OpenedAt ?? (Digest is null ? SentAt : null));
}

internal sealed record ChangeRow(string Change, long Count);

/// <summary>What is being done to the copy of one recipient.</summary>
internal enum CopyChange { Editing, Deleting, Again, Replace, Edited, Deleted, Failed }

/// <summary>How far a correction or a withdrawal is.</summary>
internal sealed record Changes(long Waiting, long UnderWay, long Edited, long Deleted, long Failed)
{
    public bool IsOver => Waiting + UnderWay == 0;

    /// <summary>Whoever may have it or not: nothing is done to what they may have.</summary>
    public long Unclear { get; init; }

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

    private const string Copy = """
        r.sent_at, r.digest, r.opened_at, b.chat, b.reachable, r.comes, r.reminder, r.moved_from,
            (select m.was from event_moves m where m.broadcast_id = r.broadcast_id and m.revision > r.revision order by m.revision limit 1) as was,
            (select max(m.is_pressing) from event_moves m where m.broadcast_id = r.broadcast_id and m.revision > r.revision) as is_pressing
        """;

    /// <summary>Whoever has an older text, and below whoever is tried again: two statements, as each has an index.</summary>
    private const string Outdated = $"""
        select r.person_id, '' as change, cast(0 as bigint) as tries, {Copy}
        from broadcast_recipients r left join bindings b on b.person_id = r.person_id
        where r.broadcast_id = @Id and r.state = 'Delivered' and r.revision < @Revision
            and (@OrganizationId is null or r.organization_id = @OrganizationId)
        order by r.revision, r.person_id limit @Take
        """;

    private const string Repeated = $"""
        select r.person_id, r.change, r.tries, {Copy}
        from broadcast_recipients r left join bindings b on b.person_id = r.person_id
        where r.broadcast_id = @Id and r.change in ('Again', 'Replace') and r.state = 'Delivered' and r.revision = @Revision
            and (@OrganizationId is null or r.organization_id = @OrganizationId)
        order by r.person_id limit @Take
        """;

    private const string Put = """
        update broadcast_recipients set change = @Change, tries = @Tries, revision = @Revision
        where broadcast_id = @Id and person_id = @Person and (@OrganizationId is null or organization_id = @OrganizationId)
        """;

    private const string Move = """
        -- any school: the announcement was read for whoever moves or withdraws it
        insert into event_moves (broadcast_id, revision, was, is_pressing) values (@Id, @Revision, @Was, @IsPressing)
        """;

    private const string Know = """
        update broadcast_recipients set moved_from = @From
        where broadcast_id = @Id and person_id = @Person and (@OrganizationId is null or organization_id = @OrganizationId)
        """;

    private const string Renew = """
        update broadcast_recipients set tries = tries + 1
        where broadcast_id = @Id and person_id = @ActorId and change = 'Editing' and revision = @Revision
            and (digest is null or opened_at is not null)
        returning tries as value
        """;

    private const string UnderWay = """
        select count(*) from broadcast_recipients
        where broadcast_id = @Id and change in ('Editing', 'Deleting')
            and (@OrganizationId is null or organization_id = @OrganizationId)
        """;

    /// <summary>The call has begun with an older text; how it ends is not known yet.</summary>
    private const string Late = """
        select count(*) from broadcast_recipients
        where broadcast_id = @Id and state = 'Queued' and revision < @Revision
            and (@OrganizationId is null or organization_id = @OrganizationId)
        """;

    private const string Count = """
        select case when state = 'Unclear' and revision < @Revision then 'Unclear'
                when state = 'Delivered' and (revision < @Revision or change in ('Again', 'Replace')) then 'Waiting'
                when revision = @Revision then change else '' end as change, count(*) as count
        from broadcast_recipients
        where broadcast_id = @Id and (@OrganizationId is null or organization_id = @OrganizationId) group by 1
        """;

    private const int MostTries = 4;

    public Task SettleAsync(Post post, CancellationToken ct) =>
        unit.ExecuteAsync(Settle, new { post.Id, MostTries }, ct);

    public async Task<IReadOnlyList<CopyRow>> NextAsync(Post post, long take, CancellationToken ct)
    {
        var next = await unit.QueryAsync<CopyRow>(Outdated, new { post.Id, post.Revision, Take = take }, ct);
        return next.Count == take
            ? next
            : [.. next, .. await unit.QueryAsync<CopyRow>(Repeated, new { post.Id, post.Revision, Take = take - next.Count }, ct)];
    }

    public Task<long> UnderWayAsync(Post post, CancellationToken ct) => unit.SingleAsync<long>(UnderWay, new { post.Id }, ct);

    /// <summary>How many may turn out to have an older text.</summary>
    public Task<long> LateAsync(Post post, CancellationToken ct) => unit.SingleAsync<long>(Late, new { post.Id, post.Revision }, ct);

    public Task PutAsync(Post post, CopyRow copy, CopyChange change, CancellationToken ct) => unit.ExecuteAsync(
        Put, new { post.Id, post.Revision, Person = copy.PersonId, Change = change, Tries = copy.Tries + 1 }, ct);

    /// <summary>From the next change of the copies on the event has another moment; null for none any more.</summary>
    public async Task MoveAsync(Post post, DateTimeOffset? to, DateTimeOffset now, CancellationToken ct)
    {
        if (post.Facts.EventAt is not { } was) return;
        var isPressing = EventMove.IsPressing(was, to, now) ? 1L : 0L;
        await unit.ExecuteAsync(Move, new { post.Id, Revision = post.Revision + 1, Was = was, IsPressing = isPressing }, ct);
    }

    /// <summary>The moment that the recipient knows until the news of another have come.</summary>
    public Task KnowAsync(Post post, CopyRow copy, DateTimeOffset from, CancellationToken ct) =>
        unit.ExecuteAsync(Know, new { post.Id, Person = copy.PersonId, From = from }, ct);

    /// <summary>The copy of the acting person is drawn once more while it is being corrected; null when it is not.</summary>
    public Task<long?> RenewAsync(Post post, CancellationToken ct) => unit.SingleAsync<long?>(Renew, new { post.Id, post.Revision }, ct);

    /// <summary>All of the list is read for it: once, when a report is made.</summary>
    public async Task<Changes> CountAsync(Post post, CancellationToken ct)
    {
        var rows = await unit.QueryAsync<ChangeRow>(Count, new { post.Id, post.Revision }, ct);
        long Of(string change) => rows.FirstOrDefault(row => row.Change == change)?.Count ?? 0;
        return new Changes(Of(nameof(Changes.Waiting)), Of(nameof(CopyChange.Editing)) + Of(nameof(CopyChange.Deleting)),
            Of(nameof(CopyChange.Edited)), Of(nameof(CopyChange.Deleted)), Of(nameof(CopyChange.Failed)))
        {
            Unclear = Of(nameof(Changes.Unclear)),
        };
    }

    /// <summary>What a change of a copy is about in the outbox.</summary>
    public static string AboutOf(Post post, string person, long tries) =>
        FormattableString.Invariant($"{post.About}:{person}:{post.Revision}:{tries}:change");
}

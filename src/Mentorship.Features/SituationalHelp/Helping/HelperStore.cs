using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>
/// Whether somebody has agreed to help. A refusal reads like no answer, so that no «нет» is ever seen; a request taken back
/// without a yes is remembered for a while, whatever was answered, so that nobody is asked the same again and again.
/// </summary>
internal enum Helping { Asked, Agreed, Refused, TakenBack }

/// <summary>The other side of a promise to help: for the author who was named, for the mentor who did.</summary>
internal sealed record HelperRow(string PersonId, string DisplayName, string FullName, string Subjects, string State)
{
    public Guid Person => Guid.Parse(PersonId);

    public bool HasAgreed => State is nameof(Helping.Agreed);
}

/// <summary>Who is asked right after one's own mentor, and who may be: mentors of one's school who are in touch.</summary>
internal sealed class HelperStore(Unit unit) : IErasure, IStored
{
    private const string Mine = """
        select h.person_id, p.display_name, p.full_name, p.subjects, h.state
        from helpers h join people p on p.id = h.person_id
        where h.author_id = @ActorId and h.organization_id = @OrganizationId and h.state <> 'TakenBack'
        order by h.since, h.person_id
        """;

    private const string Of = """
        select h.author_id as person_id, p.display_name, p.full_name, p.subjects, h.state
        from helpers h join people p on p.id = h.author_id
        where h.person_id = @ActorId and h.organization_id = @OrganizationId and h.state <> 'TakenBack'
        order by p.folded_name, p.id
        """;

    private const string Able = """
        select p.id as person_id, p.display_name, p.full_name, p.subjects, '' as state
        from people p
        where p.state = 'Consented' and p.id <> @ActorId and p.id in (
            select a.person_id from role_assignments a where a.role = 'Mentor' and a.organization_id = @OrganizationId
                and a.act_from <= @Now and (a.act_to is null or a.act_to > @Now))
            and exists (select 1 from bindings b where b.person_id = p.id and b.reachable = 1)
            and not exists (select 1 from pairs x where x.mentor_id = p.id and x.mentee_id = @ActorId and x.state = 'Active')
            and not exists (select 1 from helpers h where h.author_id = @ActorId and h.person_id = p.id and h.state <> 'TakenBack')
        order by p.folded_name, p.id
        """;

    private const string Ask = """
        insert into helpers (author_id, person_id, organization_id, state, since)
        values (@ActorId, @Person, @OrganizationId, 'Asked', @Now)
        on conflict (author_id, person_id) do update set state = 'Asked', since = excluded.since, organization_id = excluded.organization_id
        where helpers.state = 'TakenBack' and helpers.since <= @Before
        """;

    private const string LastAsked = """
        select since as value from helpers
        where author_id = @ActorId and person_id = @Person and organization_id = @OrganizationId and state = 'TakenBack'
        """;

    /// <summary>A refusal only where nothing was answered yet: whoever agreed goes by «Больше не помогать», of which the author hears.</summary>
    private const string Answer = """
        update helpers set state = @State
        where author_id = @Author and person_id = @ActorId and organization_id = @OrganizationId and state <> @State
            and (@State = 'Agreed' or state = 'Asked')
        """;

    private const string TakeBack = """
        update helpers set state = 'TakenBack'
        where author_id = @ActorId and person_id = @Other and organization_id = @OrganizationId and state in ('Asked', 'Refused')
        """;

    private const string Drop = """
        delete from helpers where organization_id = @OrganizationId and state = 'Agreed'
            and (author_id = @ActorId and person_id = @Other or author_id = @Other and person_id = @ActorId)
        """;

    private const string Chat = "select chat as value from bindings where person_id = @Person and reachable = 1";

    private const string Wipe = "delete from helpers where author_id = @ActorId or person_id = @ActorId";

    public Task<IReadOnlyList<HelperRow>> MineAsync(CancellationToken ct) => unit.QueryAsync<HelperRow>(Mine, null, ct);

    /// <summary>Those who have named the acting person.</summary>
    public Task<IReadOnlyList<HelperRow>> NamedByAsync(CancellationToken ct) => unit.QueryAsync<HelperRow>(Of, null, ct);

    public Task<IReadOnlyList<HelperRow>> AbleAsync(DateTimeOffset now, CancellationToken ct) =>
        unit.QueryAsync<HelperRow>(Able, new { Now = now }, ct);

    /// <summary>False where the same was asked too lately.</summary>
    public async Task<bool> AskAsync(Guid person, DateTimeOffset now, TimeSpan pause, CancellationToken ct) =>
        await unit.ExecuteAsync(Ask, new { Person = person, Now = now, Before = now - pause }, ct) > 0;

    /// <summary>When somebody was asked whose request was taken back.</summary>
    public async Task<DateTimeOffset?> LastAskedAsync(Guid person, CancellationToken ct) =>
        await unit.QueryAsync<long>(LastAsked, new { Person = person }, ct) is [var at] ? Moments.Of(at) : null;

    /// <summary>False where nobody has asked, or the answer is known already.</summary>
    public async Task<bool> AnswerAsync(Guid author, Helping state, CancellationToken ct) =>
        await unit.ExecuteAsync(Answer, new { Author = author, State = state }, ct) > 0;

    /// <summary>Either of the two ends it; false where there was nothing to end.</summary>
    public async Task<bool> DropAsync(Guid other, CancellationToken ct)
    {
        await unit.ExecuteAsync(TakeBack, new { Other = other }, ct);
        return await unit.ExecuteAsync(Drop, new { Other = other }, ct) > 0;
    }

    /// <summary>Null while they cannot be reached.</summary>
    public Task<string?> ChatOfAsync(Guid person, CancellationToken ct) => unit.SingleAsync<string>(Chat, new { Person = person }, ct);

    public async Task<Replies> EraseAsync(string personId, Occasion on, CancellationToken ct)
    {
        await unit.ExecuteAsync(Wipe, null, ct);
        return [];
    }

    public async Task<Phrase?> OfAsync(Occasion on, CancellationToken ct) =>
        await MineAsync(ct) is [_, ..] mine ? new Phrase(HelpTexts.StoredHelpers, ("count", mine.Count)) : null;
}

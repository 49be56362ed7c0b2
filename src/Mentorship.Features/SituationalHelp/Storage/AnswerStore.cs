using System.Data;
using Mentorship.Domain;
using Mentorship.Domain.Answers;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

internal sealed record AnswerRow(
    string Id, string School, string RequestId, long Number, string AuthorId, string HolderId, string? Direction, string State,
    string Title, string Words, long Helped, string? ReviewerId, long Since)
{
    public BankAnswer ToAnswer() => new()
    {
        Id = Guid.Parse(Id),
        School = new OrganizationId(Guid.Parse(School)),
        Request = new RequestId(Guid.Parse(RequestId)),
        Number = Number,
        Author = new PersonId(Guid.Parse(AuthorId)),
        Holder = new PersonId(Guid.Parse(HolderId)),
        Direction = Direction is null ? null : Enum.Parse<ActivityDirection>(Direction),
        State = Enum.Parse<AnswerState>(State),
        Title = Title,
        Words = Words,
        Helped = Helped,
        Reviewer = ReviewerId is null ? null : new PersonId(Guid.Parse(ReviewerId)),
        Since = Moments.Of(Since),
    };
}

/// <summary>The rows of the bank. The two who talked reach theirs, the service and the editors those of their school.</summary>
internal sealed class AnswerStore(Unit unit)
{
    private const string Insert = """
        insert into bank_answers (id, organization_id, request_id, number, author_id, holder_id, direction, state, title, words, search,
            helped, reviewer_id, since)
        values (@Id, @OrganizationId, @Request, @Number, @Author, @Holder, @Direction, @State, '', '', '', 0, null, @Since)
        on conflict (request_id) do nothing
        """;

    private const string OfTheTwo = """
        select id, organization_id as school, request_id, number, author_id, holder_id, direction, state, title, words,
            helped, reviewer_id, since
        from bank_answers where id = @Id and (author_id = @ActorId or holder_id = @ActorId)
        """;

    private const string OfSchool = """
        select id, organization_id as school, request_id, number, author_id, holder_id, direction, state, title, words,
            helped, reviewer_id, since
        from bank_answers where id = @Id and organization_id = @OrganizationId
        """;

    private const string Update = """
        update bank_answers set state = @State, title = @Title, words = @Words, search = @Search, reviewer_id = @Reviewer, since = @Since
        where id = @Id and state = @Before and organization_id = @OrganizationId
        """;

    private const string Delete = "delete from bank_answers where id = @Id and organization_id = @OrganizationId";

    private const string Forget =
        "delete from bank_answers where request_id = @Request and state <> 'Published' and organization_id = @OrganizationId";

    private const string List = """
        select id, organization_id as school, request_id, number, author_id, holder_id, direction, state, title, words,
            helped, reviewer_id, since
        from bank_answers where organization_id = @OrganizationId and state in ('Draft', 'Published')
        order by state, since desc, id
        """;

    private const string Drafts = "select count(*) as value from bank_answers where organization_id = @OrganizationId and state = 'Draft'";

    /// <summary>False where the question has been offered already.</summary>
    public async Task<bool> AddAsync(BankAnswer answer, CancellationToken ct) => await unit.ExecuteAsync(Insert, answer, ct) == 1;

    public async Task<BankAnswer?> FindAsync(Guid id, CancellationToken ct) =>
        (await unit.SingleAsync<AnswerRow>(unit.Actor.IsSystem ? OfSchool : OfTheTwo, new { Id = id }, ct))?.ToAnswer();

    /// <exception cref="DBConcurrencyException">Somebody else has changed it meanwhile; the unit must be run again.</exception>
    public async Task SaveAsync(BankAnswer before, BankAnswer now, CancellationToken ct)
    {
        var changed = now.State is AnswerState.Removed
            ? await unit.ExecuteAsync(Delete, new { now.Id }, ct)
            : await unit.ExecuteAsync(Update, new
            {
                now.Id, now.State, now.Title, now.Words, Search = Stems.Fold($"{now.Title}\n{now.Words}"), now.Reviewer, now.Since,
                Before = before.State,
            }, ct);
        if (changed == 0) throw new DBConcurrencyException($"Answer {now.Id} has changed meanwhile.");
    }

    /// <summary>What has not been published goes with the words of its question.</summary>
    public Task ForgetAsync(RequestId request, CancellationToken ct) => unit.ExecuteAsync(Forget, new { Request = request }, ct);

    /// <summary>Drafts first, then what is published, the newest first.</summary>
    public async Task<IReadOnlyList<BankAnswer>> ListAsync(CancellationToken ct) =>
        [.. (await unit.QueryAsync<AnswerRow>(List, null, ct)).Select(row => row.ToAnswer())];

    public async Task<long> DraftsAsync(CancellationToken ct) => (await unit.QueryAsync<long>(Drafts, null, ct))[0];
}

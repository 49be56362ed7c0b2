using Mentorship.Conversations;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>One open request as the person who takes part in it sees it in a list; no words.</summary>
internal sealed record OverviewRow(
    string Id, long Number, string State, string Turn, long AskedAt, string Part, long Asked,
    string AuthorName, string AuthorFullName, string? HolderName, string? HolderFullName)
{
    public Guid RequestId => Guid.Parse(Id);

    public bool IsWaiting => State is nameof(RequestState.Delivered) or nameof(RequestState.Escalated);

    public bool IsUnsent => State is nameof(RequestState.New);

    public bool IsMine => Part is nameof(SituationalHelp.Part.Author);

    public bool IsHeld => Part is nameof(SituationalHelp.Part.Holder);

    /// <summary>Somebody waits until the person takes it.</summary>
    public bool IsForTaking => Part is nameof(SituationalHelp.Part.Asked) or nameof(SituationalHelp.Part.Called);

    /// <summary>Somebody else holds it, and the person answers as well.</summary>
    public bool IsBeside => Part is nameof(SituationalHelp.Part.Second);

    public bool IsAnswered => IsHeld || IsBeside;

    public bool IsMineToTalk => IsMine || IsAnswered;

    public bool IsMyTurn => IsMine && Turn is nameof(TurnOf.Author) || IsAnswered && Turn is nameof(TurnOf.Holder);

    public long Minutes(DateTimeOffset now) => Math.Max(0, (long)(now - Moments.Of(AskedAt)).TotalMinutes);

    public Phrase Label(Names names) => new(HelpTexts.ListRow, ("number", Number), ("what", What(names)));

    private Phrase What(Names names) => this switch
    {
        { IsForTaking: true } => HelpTexts.RowNew,
        { IsUnsent: true } => HelpTexts.RowUnsent,
        { IsWaiting: true } => HelpTexts.RowWaits,
        { IsMyTurn: true } => HelpTexts.RowYourTurn,
        { IsMine: true } => new Phrase(HelpTexts.RowTheirTurn, ("name", names.Of(HolderName ?? "", HolderFullName ?? ""))),
        _ => new Phrase(HelpTexts.RowTheirTurn, ("name", names.Of(AuthorName, AuthorFullName))),
    };
}

internal sealed record SchoolFigures(long Open, long Waiting);

/// <summary>What is open around the acting person: for lists and for the home screen.</summary>
internal sealed class OverviewStore(Unit unit)
{
    private const string Open = """
        select r.id, r.number, r.state, r.turn, r.asked_at, q.part,
            (select count(*) from request_participants x where x.request_id = r.id and x.part <> 'Author') as asked,
            a.display_name as author_name, a.full_name as author_full_name, h.display_name as holder_name, h.full_name as holder_full_name
        from request_participants q
        join help_requests r on r.id = q.request_id
        join people a on a.id = r.author_id
        left join people h on h.id = r.holder_id
        where q.person_id = @ActorId and (
            q.part in ('Author', 'Holder', 'Second') and r.state in ('New', 'Delivered', 'Acknowledged', 'InDialog', 'Answered', 'Escalated')
            or q.part in ('Asked', 'Called') and r.state in ('Delivered', 'Escalated'))
        order by r.asked_at, r.id
        """;

    private const string OfSchool = """
        select count(*) as open, coalesce(sum(case when state in ('Delivered', 'Escalated') then 1 else 0 end), 0) as waiting
        from help_requests
        where organization_id = @OrganizationId and state in ('Delivered', 'Acknowledged', 'InDialog', 'Answered', 'Escalated')
        """;

    private const string Count = "select count(*) as value from help_requests where author_id = @ActorId";

    public Task<IReadOnlyList<OverviewRow>> OpenAsync(CancellationToken ct) => unit.QueryAsync<OverviewRow>(Open, null, ct);

    /// <summary>Figures of the school; no words and no names.</summary>
    public async Task<SchoolFigures> OfSchoolAsync(CancellationToken ct) => (await unit.QueryAsync<SchoolFigures>(OfSchool, null, ct))[0];

    public async Task<long> CountOfOwnAsync(CancellationToken ct) => (await unit.QueryAsync<long>(Count, null, ct))[0];
}

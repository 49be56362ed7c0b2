using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

internal sealed record CannedAnswer(string Id, string Words);

/// <summary>The canned answers of the acting person; nobody else ever reads the list.</summary>
internal sealed class CannedStore(Unit unit) : IErasure, IStored
{
    /// <summary>With more the list would not fit into one message.</summary>
    public const int Most = 8;

    private const string List = "select id, words from canned_answers where person_id = @ActorId order by made_at, id";

    private const string Own = "select words, made_at from canned_answers where person_id = @ActorId order by made_at, id";

    private const string Insert = "insert into canned_answers (id, person_id, words, made_at) values (@Id, @ActorId, @Words, @At)";

    private const string Delete = "delete from canned_answers where id = @Id and person_id = @ActorId";

    private const string Wipe = "delete from canned_answers where person_id = @ActorId";

    public Task<IReadOnlyList<CannedAnswer>> ListAsync(CancellationToken ct) => unit.QueryAsync<CannedAnswer>(List, null, ct);

    public Task AddAsync(string words, DateTimeOffset at, CancellationToken ct) =>
        unit.ExecuteAsync(Insert, new { Id = Guid.CreateVersion7(at), Words = words, At = at }, ct);

    public Task DropAsync(Guid id, CancellationToken ct) => unit.ExecuteAsync(Delete, new { Id = id }, ct);

    public async Task<Replies> EraseAsync(string personId, Occasion on, CancellationToken ct)
    {
        await unit.ExecuteAsync(Wipe, null, ct);
        return [];
    }

    public async Task<Phrase?> OfAsync(Occasion on, CancellationToken ct) =>
        await ListAsync(ct) is [_, ..] all ? new Phrase(HelpTexts.StoredCanned, ("count", all.Count)) : null;

    public async Task<IReadOnlyList<StoredLine>> LinesAsync(Occasion on, CancellationToken ct) =>
        [.. (await unit.QueryAsync<MadeRow>(Own, null, ct)).Select(row => new StoredLine(HelpTexts.StoredCannedOne, row.MadeAt, Speaking.Verbatim(row.Words)))];

    private sealed record MadeRow(string Words, long MadeAt);
}

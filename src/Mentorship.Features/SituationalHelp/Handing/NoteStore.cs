using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Notes from one holder to the next; no author ever reads one.</summary>
internal sealed class NoteStore(Unit unit)
{
    private const string Put = """
        insert into request_notes (request_id, writer_id, organization_id, words, written_at)
        values (@Request, @Writer, @OrganizationId, @Words, @At)
        on conflict (request_id, writer_id) do update set words = excluded.words, written_at = excluded.written_at
        """;

    private const string Of = """
        select words as value from request_notes
        where request_id = @Request and writer_id = @Writer and organization_id = @OrganizationId
        """;

    private const string Take = """
        delete from request_notes where request_id = @Request and writer_id = @Writer and organization_id = @OrganizationId
        """;

    private const string Wipe = "delete from request_notes where request_id = @Request and organization_id = @OrganizationId";

    public Task PutAsync(RequestId request, PersonId writer, (string Words, DateTimeOffset At) note, CancellationToken ct) =>
        unit.ExecuteAsync(Put, new { Request = request, Writer = writer, note.Words, note.At }, ct);

    public Task<string?> OfAsync(RequestId request, PersonId writer, CancellationToken ct) =>
        unit.SingleAsync<string>(Of, new { Request = request, Writer = writer }, ct);

    /// <summary>The author has said a few words about the answer: once, and kept without the words.</summary>
    public async Task<bool> IsByAuthorAsync(Case now, CancellationToken ct) =>
        await OfAsync(now.Request.Id, now.Request.Author, ct) is not null;

    public Task DropAsync(RequestId request, PersonId writer, CancellationToken ct) =>
        unit.ExecuteAsync(Take, new { Request = request, Writer = writer }, ct);

    public Task WipeAsync(RequestId request, CancellationToken ct) => unit.ExecuteAsync(Wipe, new { Request = request }, ct);
}

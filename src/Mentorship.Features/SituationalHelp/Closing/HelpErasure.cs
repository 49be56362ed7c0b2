using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Withdrawn consent ends a person's questions, frees those they hold and wipes their words.</summary>
internal sealed class HelpErasure(Unit unit, OverviewStore overview, EndRequest ending, Gone gone, Beside beside, PartsLeft parts) : IErasure
{
    private const string WipeUnsent = $"""
        delete from outbox where payload <> '' and state <> 'sending' and exists (
            select 1 from help_requests r where r.author_id = @ActorId
                and outbox.about in {AboutRequest.AnyOfR})
        """;

    private const string WipeWords = "delete from request_words where speaker_id = @ActorId";
    private const string WipeAnswers = "delete from bank_answers where author_id = @ActorId or holder_id = @ActorId";
    private const string WipeReviews = "update bank_answers set reviewer_id = null where reviewer_id = @ActorId";
    private const string WipeParked = "delete from parked_words where person_id = @ActorId";
    private const string WipeAlbums = "delete from album_items where person_id = @ActorId";
    private const string WipeNotes = """
        delete from request_notes
        where writer_id = @ActorId or request_id in (select r.id from help_requests r where r.author_id = @ActorId)
        """;

    private const string WipeChoices = "delete from request_choices where person_id = @ActorId";

    public async Task<Replies> EraseAsync(string personId, Occasion on, CancellationToken ct)
    {
        await unit.ExecuteAsync(WipeUnsent, null, ct);
        var told = new Replies();
        foreach (var line in await overview.OpenAsync(ct)) told.AddRange(await LeaveAsync(line, on, ct));
        told.AddRange(await parts.MissAsync((new PersonId(Guid.Parse(personId)), on.Chat), on, ct));
        foreach (var wipe in (string[])[WipeWords, WipeAnswers, WipeReviews, WipeParked, WipeAlbums, WipeNotes, WipeChoices])
            await unit.ExecuteAsync(wipe, null, ct);
        return [.. told.Where(outgoing => outgoing.Chat != on.Chat)];
    }

    private Task<Replies> LeaveAsync(OverviewRow line, Occasion on, CancellationToken ct) => line switch
    {
        { IsMine: true } => ending.HandleAsync(new WithdrawRequest(line.RequestId), on, ct),
        { IsHeld: true } => gone.ReleaseAsync(line.RequestId, HelpTexts.HolderLeft, on, ct),
        { IsBeside: true } => beside.LeaveAsync(line.RequestId, new PersonId(Guid.Parse(on.Actor.PersonId!)), on, ct),
        _ => gone.ExcuseAsync(line.RequestId, new PersonId(Guid.Parse(on.Actor.PersonId!)), on, ct),
    };
}

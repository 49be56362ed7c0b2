using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>Whoever withdraws is on no list any more, and what they wrote and did not send is wiped.</summary>
internal sealed class BroadcastErasure(Unit unit) : IErasure, IStored, IKept
{
    private const string LeaveLists = "delete from broadcast_recipients where person_id = @ActorId";
    private const string ForgetRefusals = "delete from broadcast_refusals where person_id = @ActorId";

    private const string ForgetLanguage = "delete from broadcast_languages where person_id = @ActorId";

    private const string ForgetDigest = "delete from digest_refusals where person_id = @ActorId";

    private const string WipeUnsent = """
        update broadcasts set state = 'Cancelled', words = '', link_label = '', link_url = '', medium = '', medium_kind = '',
            other_words = '', version = version + 1
        where author_id = @ActorId and state in ('Draft', 'Review', 'Scheduled')
        """;

    private const string WipeCorrections = "update broadcasts set new_words = '', correction = 'None' where author_id = @ActorId and new_words <> ''";

    private const string StopSending = """
        update broadcasts set state = 'Paused', version = version + 1 where author_id = @ActorId and state = 'Sending'
        """;

    private const string Marks = """
        select count(*) from broadcast_recipients
        where person_id = @ActorId and (read_at is not null or comes is not null or reminder <> '')
        """;

    private const string Choices = """
        select (select count(*) from broadcast_languages where person_id = @ActorId)
            + (select count(*) from broadcast_refusals where person_id = @ActorId)
            + (select count(*) from digest_refusals where person_id = @ActorId) as value
        """;

    public Phrase Term => BroadcastTexts.Kept;

    public async Task<Phrase?> OfAsync(Occasion on, CancellationToken ct)
    {
        var stored = new List<Phrase>();
        if (await unit.SingleAsync<long>(Marks, null, ct) is > 0 and var marks)
            stored.Add(new Phrase(BroadcastTexts.StoredMarks, ("count", marks)));
        if (await unit.SingleAsync<long>(Choices, null, ct) > 0) stored.Add(BroadcastTexts.StoredChoices);
        return stored is [] ? null : Speaking.Joined(SharedTexts.Comma, stored);
    }

    public async Task<Replies> EraseAsync(string personId, Occasion on, CancellationToken ct)
    {
        foreach (var wipe in (string[])[LeaveLists, ForgetRefusals, ForgetLanguage, ForgetDigest, WipeUnsent, WipeCorrections, StopSending])
            await unit.ExecuteAsync(wipe, null, ct);
        return [];
    }
}

using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Pairing;

/// <summary>
/// Whoever the school's list no longer calls a mentor or a mentee is in no pair any more: both sides hear of it as of every end, and the
/// curator hears why, since somebody may need another pair.
/// </summary>
internal sealed class HearPairRolesEnded(PairStore pairs, PairWords words, PairRecord record, Curators curators) : IHandle<PairRolesEnded>
{
    public async Task<Replies> HandleAsync(PairRolesEnded command, Occasion on, CancellationToken ct)
    {
        var told = Replies.None;
        foreach (var row in await pairs.OutlivedAsync(command.Person, on.Now, ct))
            if (row.ToPair().Close(ClosureReason.EmployerCancelled, on.Now) is Decision<Pair>.Accepted(var closed)
                && await pairs.ChangeAsync(closed, ct))
                told.With(await EndedAsync(row, closed, on, ct));
        return told;
    }

    private async Task<Replies> EndedAsync(PairRow row, Pair closed, Occasion on, CancellationToken ct)
    {
        var hadMeetings = await pairs.HasMeetingsAsync(row.Id, on.Now, ct);
        await record.EndedAsync(closed, on, ct);
        Button[] another = [new(PairingTexts.NewPair, new PickMentee(), Emphasis.Primary)];
        var news = new Body.Says(words.Both(PairingTexts.EndedWithRole, row), [another, [Speaking.MenuButton]]);
        return Replies.None.With(await words.TellEndedAsync(row, hadMeetings, on, ct))
            .With(await curators.TellAsync(row.OrganizationId, on, news, ct));
    }
}

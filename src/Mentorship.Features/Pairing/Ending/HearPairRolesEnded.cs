using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Pairing;

/// <summary>
/// Whoever the school's list no longer calls a mentor or a mentee is in no pair any more: both sides hear of it as of every end, and the
/// curator hears why, since somebody may need another pair.
/// </summary>
internal sealed class HearPairRolesEnded(PairStore pairs, PairEnding ending, PairWords words, Curators curators) : IHandle<PairRolesEnded>
{
    public async Task<Replies> HandleAsync(PairRolesEnded command, Occasion on, CancellationToken ct)
    {
        var told = Replies.None;
        foreach (var row in await pairs.OutlivedAsync(command.Person, on.Now, ct))
            if (await ending.EndAsync(row, ClosureReason.EmployerCancelled, on, ct) is { } sides)
                told.With(sides).With(await curators.TellAsync(row.OrganizationId, on, News(row), ct));
        return told;
    }

    private Body.Says News(PairRow row) => new(
        words.Both(PairingTexts.EndedWithRole, row),
        [[new(PairingTexts.NewPair, new PickMentee(), Emphasis.Primary)], [Speaking.MenuButton]]);
}

using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Pairing;

/// <summary>What ending a pair means, before it is done.</summary>
internal sealed record AskEndPair(string PairId);

/// <summary>The curator ends a pair.</summary>
internal sealed record EndPair(string PairId);

/// <summary>The curator takes the end back, for ten minutes and while both are there and the mentee has no other mentor.</summary>
internal sealed record RestorePair(string PairId);

internal sealed class EndPairHandler(PairStore pairs, Candidates candidates, PairWords words, PairRecord record, PairEnding ending)
    : IHandle<AskEndPair>, IHandle<EndPair>, IHandle<RestorePair>
{
    public async Task<Replies> HandleAsync(AskEndPair command, Occasion on, CancellationToken ct) =>
        await pairs.FindAsync(command.PairId, ct) is { State: nameof(PairState.Active) } pair
            ? Replies.Screen(on.Chat, words.Both(PairingTexts.AskEnd, pair),
                [new(PairingTexts.EndNow, new EndPair(pair.Id), Emphasis.Danger)],
                [new(PairingTexts.Keep, new OpenPair(pair.Id)), Speaking.MenuButton])
            : NotHere(on);

    public async Task<Replies> HandleAsync(EndPair command, Occasion on, CancellationToken ct)
    {
        if (await pairs.FindAsync(command.PairId, ct) is not { } row) return NotHere(on);
        return row.ToPair().Close(ClosureReason.CuratorInitiative, on.Now) switch
        {
            Decision<Pair>.Accepted(var closed) when await pairs.ChangeAsync(closed, ct) => await EndedAsync(row, closed, on, ct),
            Decision<Pair>.Refused refused => Refused(refused.Because(), on),
            _ => Refused(PairRefusals.AlreadyEnded, on),
        };
    }

    public async Task<Replies> HandleAsync(RestorePair command, Occasion on, CancellationToken ct)
    {
        if (await pairs.FindAsync(command.PairId, ct) is not { } row) return NotHere(on);
        var facts = await candidates.FactsAsync(row.MentorId, row.MenteeId, ct);
        return row.ToPair().TakeBackClosing(facts, on.Now) switch
        {
            Decision<Pair>.Accepted when await candidates.BothAsync(row.MentorId, row.MenteeId, ct) is null =>
                Refused(PairingTexts.SideIsGone, on),
            Decision<Pair>.Accepted(var active) when await pairs.ChangeAsync(active, ct) => await RestoredAsync(row, active, on, ct),
            Decision<Pair>.Refused refused => Refused(refused.Because(), on),
            _ => Refused(PairRefusals.StillActive, on),
        };
    }

    private async Task<Replies> EndedAsync(PairRow pair, Pair closed, Occasion on, CancellationToken ct)
    {
        var told = await ending.EndedAsync(pair, closed, on, ct);
        var restore = new Phrase(PairingTexts.Restore, ("until", on.Now + Pair.UndoWindow));
        return Replies.Screen(on.Chat, words.Both(PairingTexts.Ended, pair),
                [new(restore, new RestorePair(pair.Id))], Speaking.BackAnd(new ListPairs()))
            .With(told);
    }

    private async Task<Replies> RestoredAsync(PairRow pair, Pair active, Occasion on, CancellationToken ct)
    {
        await record.RestoredAsync(active, on, ct);
        return Replies.Screen(on.Chat, words.Both(PairingTexts.Restored, pair), Speaking.BackAnd(new ListPairs()))
            .With(await words.TellRestoredAsync(pair, on, ct));
    }

    private static Replies NotHere(Occasion on) => Refused(PairingTexts.NotHere, on);

    private static Replies Refused(Phrase why, Occasion on) => Replies.Screen(on.Chat, why, Speaking.BackAnd(new ListPairs()));
}

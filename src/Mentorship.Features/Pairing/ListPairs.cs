using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Pairing;

/// <summary>The pairs of the school that work now.</summary>
internal sealed record ListPairs(int Page = 0);

internal sealed class ListPairsHandler(PairStore pairs, Candidates candidates, PairWords words) : IHandle<ListPairs>, IHandle<OpenPair>
{
    public async Task<Replies> HandleAsync(ListPairs command, Occasion on, CancellationToken ct)
    {
        var total = await pairs.CountAsync(ct);
        var alone = (await candidates.MenteesAsync("", ct)).Count;
        var rows = (await pairs.PageAsync(command.Page, ct))
            .Select(pair => (Button[])[new(words.Both(PairingTexts.Row, pair), new OpenPair(pair.Id))]);
        return Replies.Screen(on.Chat, new Phrase(PairingTexts.List, ("count", total), ("alone", (long)alone)),
            [.. Create(on), .. rows, .. Pages.Turns(command.Page, total, page => new ListPairs(page)), [Speaking.MenuButton]]);
    }

    public async Task<Replies> HandleAsync(OpenPair command, Occasion on, CancellationToken ct) =>
        await pairs.FindAsync(command.PairId, ct) is { State: nameof(PairState.Active) } pair
            ? Replies.Screen(on.Chat, words.Both(PairingTexts.Card, pair), [.. End(pair, on), Speaking.BackAnd(new ListPairs())])
            : Replies.Screen(on.Chat, PairingTexts.NotHere, Speaking.BackAnd(new ListPairs()));

    private static IEnumerable<IReadOnlyList<Button>> Create(Occasion on) =>
        on.Actor.May(Right.ProposePair) ? [[new(PairingTexts.NewPair, new PickMentee(), Emphasis.Primary)]] : [];

    private static IEnumerable<IReadOnlyList<Button>> End(PairRow pair, Occasion on) =>
        on.Actor.May(Right.ClosePair) ? [[new(PairingTexts.End, new AskEndPair(pair.Id))]] : [];
}

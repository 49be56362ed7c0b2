using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Pairing;

/// <summary>Who one is paired with and since when.</summary>
internal sealed class MyPairHandler(PairStore pairs, PairWords words) : IHandle<ShowMyPair>
{
    public async Task<Replies> HandleAsync(ShowMyPair command, Occasion on, CancellationToken ct)
    {
        var mine = await pairs.MineAsync(ct);
        var text = mine.Count is 0
            ? PairingTexts.NoPair
            : new Phrase(PairingTexts.Mine, ("pairs", Speaking.Joined(SharedTexts.Line, mine.Select(pair => Line(pair, on)))));
        return Replies.Screen(on.Chat, text, [.. Meetings(mine), Speaking.BackAnd(new ShowSettings())]);
    }

    private static IEnumerable<IReadOnlyList<Button>> Meetings(IReadOnlyList<PairRow> mine) =>
        mine.Count > 0 ? [[new(PairingTexts.Meetings, new ShowMeetings()), new(PairingTexts.Pause, new ShowPauses())]] : [];

    private Phrase Line(PairRow pair, Occasion on) => new(
        pair.MentorId == on.Actor.PersonId ? PairingTexts.MyMentee : PairingTexts.MyMentor,
        ("name", words.OtherName(pair, on.Actor.PersonId)), ("at", Moments.Of(pair.CreatedAt)));
}

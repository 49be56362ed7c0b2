using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Pairing;

/// <summary>«Наставник» on one's own card, and on a mentor's whom they guide.</summary>
internal sealed class PairOnCard(PairStore pairs, PairWords words) : ICardLine
{
    public int Place => 10;

    public async Task<Phrase?> OfAsync(Occasion on, CancellationToken ct)
    {
        var mine = (await pairs.MineAsync(ct)).ToLookup(pair => pair.MentorId == on.Actor.PersonId);
        Phrase[] lines = [.. Line(PairingTexts.OnCardMentor, mine[false], on), .. Line(PairingTexts.OnCardMentees, mine[true], on)];
        return lines is [] ? null : Speaking.Joined(SharedTexts.Line, lines);
    }

    private IEnumerable<Phrase> Line(string key, IEnumerable<PairRow> pairs, Occasion on)
    {
        Phrase[] others = [.. pairs.Select(pair => Speaking.Verbatim(words.OtherName(pair, on.Actor.PersonId)))];
        if (others.Length > 0) yield return new Phrase(key, ("names", Speaking.Joined(PairingTexts.OnCardNext, others)));
    }
}

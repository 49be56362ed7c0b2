using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Pairing;

/// <summary>«Пары» for those who answer for the school, «Мои пары» for a mentor.</summary>
internal sealed class PairingHome(PairStore pairs, Candidates candidates) : IHomeSection
{
    private const int Place = 20;
    private const int PlaceOfMine = 40;
    private const int Today = 50;

    public async Task<HomeContribution> ForAsync(Occasion on, CancellationToken ct) =>
        on.Actor.May(Right.ReadPairs) ? await OfSchoolAsync(on, ct)
        : on.Actor.RolesInForce().Any(role => role is Role.Mentor or Role.ExternalMentor) ? await MineAsync(ct)
        : HomeContribution.None;

    private async Task<HomeContribution> OfSchoolAsync(Occasion on, CancellationToken ct)
    {
        var alone = on.Actor.May(Right.ProposePair) ? (await candidates.MenteesAsync("", ct)).Count : 0;
        var text = new Phrase(PairingTexts.HomeAlone, ("count", (long)alone));
        var line = new HomeLine(Today, text, new Button(PairingTexts.NewPair, new PickMentee()));
        var menu = new Button(new Phrase(PairingTexts.Pairs, ("count", await pairs.CountAsync(ct))), new ListPairs());
        return new HomeContribution(alone > 0 ? [line] : [], [new MenuButton(Place, menu)]);
    }

    private async Task<HomeContribution> MineAsync(CancellationToken ct)
    {
        var label = new Phrase(PairingTexts.MyPairs, ("count", (long)(await pairs.MineAsync(ct)).Count));
        return new HomeContribution([], [new MenuButton(PlaceOfMine, new Button(label, new ShowMyPair()))]);
    }
}

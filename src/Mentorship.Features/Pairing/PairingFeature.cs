using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Pairing;

/// <summary>A curator makes pairs from the chat and ends them; the head sees the list, each side its own pair.</summary>
public sealed class PairingFeature : IFeature
{
    public void Register(FeatureMap map)
    {
        map.Scoped<PairStore>().Scoped<Candidates>().Scoped<PairWords>().Scoped<PairRecord>().Scoped<PairEnding>()
            .Scoped<IErasure, PairErasure>().Scoped<IHomeSection, PairingHome>().Scoped<ICardLine, PairOnCard>()
            .Word("/pairs", Right.ReadPairs, () => new ListPairs())
            .Flow(FindSide.Flow, Right.ProposePair);
        Handlers(map);
    }

    private static void Handlers(FeatureMap map) => map
        .Handles<ListPairs, ListPairsHandler>("pairing.list", Right.ReadPairs)
        .Handles<OpenPair, ListPairsHandler>("pairing.open", Right.ReadPairs)
        .Handles<PickMentee, PickSides>("pairing.pick-mentee", Right.ProposePair)
        .Handles<PickMentor, PickSides>("pairing.pick-mentor", Right.ProposePair)
        .Handles<BeginFindingSide, BeginFindingSideHandler>("pairing.begin-finding", Right.ProposePair)
        .Handles<PreviewPair, PreviewPairHandler>("pairing.preview", Right.ProposePair)
        .Handles<CreatePair, CreatePairHandler>("pairing.create", Right.ProposePair)
        .Handles<AskEndPair, EndPairHandler>("pairing.ask-end", Right.ClosePair)
        .Handles<EndPair, EndPairHandler>("pairing.end", Right.ClosePair)
        .Handles<RestorePair, EndPairHandler>("pairing.restore", Right.ClosePair)
        .Handles<PairRolesEnded, HearPairRolesEnded>(PairRolesEnded.Name, Right.Service)
        .Handles<ShowMyPair, MyPairHandler>("pairing.mine", Right.SeeOwnPair);
}

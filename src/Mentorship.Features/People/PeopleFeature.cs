using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.People;

/// <summary>The people of a school: the list, the cards, and one's own card.</summary>
public sealed class PeopleFeature : IFeature
{
    public void Register(FeatureMap map) => map
        .Scoped<PeopleStore>().Scoped<PersonCard>().Scoped<IHomeSection, PeopleHome>()
        .Word("/people", Right.ReadPeople, words => new ListPeople(words.Trim()))
        .Flow(FindPeople.Flow, Right.ReadPeople)
        .Handles<RolesChanged, HearRolesChanged>(RolesChanged.Name, Right.Service)
        .Handles<ListPeople, ListPeopleHandler>("people.list", Right.ReadPeople)
        .Handles<BeginFinding, BeginFindingHandler>("people.begin-finding", Right.ReadPeople)
        .Handles<OpenPerson, OpenPersonHandler>("people.open", Right.ReadPeople)
        .Handles<ShowDirections, OwnDirections>("people.directions", Right.OwnHours)
        .Handles<ToggleDirection, OwnDirections>("people.toggle-direction", Right.OwnHours)
        .Handles<ShowMyCard, MyCardHandler>("people.my-card", Right.OwnAccount);
}

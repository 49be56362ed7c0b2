using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.People;

/// <summary>«Люди» for those who answer for the school.</summary>
internal sealed class PeopleHome : IHomeSection
{
    private const int Place = 30;

    public Task<HomeContribution> ForAsync(Occasion on, CancellationToken ct) => Task.FromResult(on.Actor.May(Right.ReadPeople)
        ? new HomeContribution([], [new MenuButton(Place, new Button(PeopleTexts.People, new ListPeople()))])
        : HomeContribution.None);
}

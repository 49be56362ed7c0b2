using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.People;

/// <summary>One's own card, and who else sees it.</summary>
internal sealed class MyCardHandler(PeopleStore people, PersonCard card) : IHandle<ShowMyCard>
{
    public async Task<Replies> HandleAsync(ShowMyCard command, Occasion on, CancellationToken ct)
    {
        var stored = (Button[])[new(PeopleTexts.WhatIsStored, new ShowConsent(), Emphasis.Primary)];
        return await people.MeAsync(ct) is { School: not null } me
            ? Replies.Screen(on.Chat, card.Of(me, PeopleTexts.MyCard, on), [stored, .. Own(on), [Speaking.MenuButton]])
            : Replies.Screen(on.Chat, PeopleTexts.MyCardGuest, stored, [Speaking.MenuButton]);
    }

    private static IEnumerable<IReadOnlyList<Button>> Own(Occasion on) => on.Actor.May(Right.OwnHours)
        ? [[new(PeopleTexts.ChangeHours, new ShowHours()), new(PeopleTexts.DirectionsButton, new ShowDirections())]]
        : [];
}

using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.People;

/// <summary>One's own card, and who else sees it.</summary>
internal sealed class MyCardHandler(PeopleStore people, PersonCard card, IEnumerable<ICardLine> lines) : IHandle<ShowMyCard>
{
    public async Task<Replies> HandleAsync(ShowMyCard command, Occasion on, CancellationToken ct)
    {
        var stored = (Button[])[new(PeopleTexts.WhatIsStored, new ShowConsent(), Emphasis.Primary)];
        return await people.MeAsync(ct) is { School: not null } me
            ? Replies.Screen(on.Chat, await WholeAsync(me, on, ct), [stored, .. Own(on), [Speaking.MenuButton]])
            : Replies.Screen(on.Chat, PeopleTexts.MyCardGuest, stored, [Speaking.MenuButton]);
    }

    private async Task<Phrase> WholeAsync(PersonRow me, Occasion on, CancellationToken ct)
    {
        List<Phrase> whole = [card.Of(me, PeopleTexts.MyCard, on)];
        foreach (var line in lines.OrderBy(line => line.Place))
            if (await line.OfAsync(on, ct) is { } said) whole.Add(said);
        return Speaking.Joined(SharedTexts.Line, whole.Append(PeopleTexts.MyCardSeenBy));
    }

    private static IEnumerable<IReadOnlyList<Button>> Own(Occasion on) => on.Actor.May(Right.OwnHours)
        ? [[new(PeopleTexts.ChangeHours, new ShowHours()), new(PeopleTexts.DirectionsButton, new ShowDirections())]]
        : [];
}

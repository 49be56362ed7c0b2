using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.People;

internal sealed class OpenPersonHandler(PeopleStore people, PersonCard card) : IHandle<OpenPerson>
{
    public async Task<Replies> HandleAsync(OpenPerson command, Occasion on, CancellationToken ct)
    {
        var back = Speaking.BackAnd(new ListPeople(command.Words, command.Page));
        return await people.FindAsync(command.PersonId, ct) is { } person
            ? Replies.Screen(on.Chat, card.Of(person, PeopleTexts.Card, on), [.. Invite(person, on), .. Coming(person, on), back])
            : Replies.Screen(on.Chat, PeopleTexts.NotHere, back);
    }

    private static IEnumerable<IReadOnlyList<Button>> Coming(PersonRow person, Occasion on) => on.Actor.May(Right.WatchRequests)
        ? [[new(PeopleTexts.WhatComes, new ShowComingOf(person.Id))]]
        : [];

    private static IEnumerable<IReadOnlyList<Button>> Invite(PersonRow person, Occasion on)
    {
        if (!on.Actor.May(Right.ImportAndInvite)) yield break;
        var isIn = person.State is nameof(PersonState.Linked) or nameof(PersonState.Consented);
        yield return isIn
            ? [new(PeopleTexts.InviteAgain, new InvitePerson(person.Id))]
            : [new(InviteTexts.Invite, new InvitePerson(person.Id), Emphasis.Primary)];
    }
}

using Mentorship.Conversations;
using Mentorship.Domain;

namespace Mentorship.Features.People;

/// <summary>The words of lists of people and of their cards.</summary>
internal static class PeopleTexts
{
    public const string WhatComes = "people.button.coming";
    public const string People = "people.button.people";
    public const string List = "people.list";
    public const string Found = "people.found";
    public const string NobodyFound = "people.nobody-found";
    public const string Find = "people.button.find";
    public const string Everybody = "people.button.everybody";
    public const string WhomToFind = "people.whom-to-find";
    public const string FindStopped = "people.find-stopped";
    public const string Row = "people.button.row";
    public const string Card = "people.card";
    public const string InviteAgain = "people.button.invite-again";
    public const string NoPost = "people.no-post";
    public const string NotHere = "people.not-here";
    public const string MyCard = "people.my-card";
    public const string MyCardSeenBy = "people.my-card-seen-by";
    public const string MyCardGuest = "people.my-card-guest";
    public const string ChangeHours = "people.button.change-hours";
    public const string DirectionsButton = "people.button.directions";
    public const string Directions = "people.directions";
    public const string DirectionsOfMentor = "people.directions-of-mentor";
    public const string RolesChanged = "people.roles-changed";
    public const string NoRoleLeft = "people.no-role-left";
    public const string WhatIsStored = "people.button.what-is-stored";
    public const string Since = "people.since";

    /// <summary>Shorter than on a card: a row has to show who it is.</summary>
    public static Phrase StateOfRow(PersonState state) => state switch
    {
        PersonState.Draft => "people.row.draft",
        PersonState.Invited => "people.row.invited",
        PersonState.Linked => "people.row.linked",
        PersonState.Consented => "people.row.consented",
        PersonState.Withdrawn => "people.row.withdrawn",
        _ => "people.row.archived",
    };
}

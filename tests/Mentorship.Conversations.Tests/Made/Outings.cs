namespace Mentorship.Conversations.Tests.Made;

/// <summary>How far a test wants the outing to be planned before it begins.</summary>
public static class Outings
{
    public static readonly Guide Anna = new("g-anna", "А. П. С.");
    public static readonly Guide Maria = new("g-maria", "М. С. И.");

    public static Talk Begun() => new Talk(Outing.Flow, new Guides([Anna, Maria])).Begins();

    public static Talk AtGuide() => Begun().Presses("Forest");

    public static Talk AtPeople() => AtGuide().Presses(Anna.Id);

    public static Talk AtSeasons() => AtPeople().Says("12");

    public static Talk AtNote() => AtSeasons().Presses("Spring", Keys.Next);

    public static Talk AtCheck() => AtNote().Presses(Keys.Skip);
}

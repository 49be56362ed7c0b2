using Mentorship.Conversations.Tests.Made;

namespace Mentorship.Conversations.Tests;

public sealed class ChooseTests
{
    [Fact]
    public void Every_member_is_a_button_with_its_own_phrase()
    {
        var talk = Outings.Begun();

        Assert.Equal(["Museum", "Forest", "TownLibrary", Keys.Cancel], talk.Buttons);
        Assert.Equal("enum.place.town-library", talk.Screen.Rows[2][0].Label.Key);
    }

    [Fact]
    public void A_press_is_the_answer()
    {
        var talk = Outings.Begun();

        talk.Presses("Forest");

        Assert.Equal("Guide", talk.At);
    }

    [Theory]
    [InlineData("Forest")]
    [InlineData("1")]
    [InlineData("Museum,Forest")]
    public void Words_are_no_answer_to_buttons(string words)
    {
        var talk = Outings.Begun();

        talk.Says(words);

        Assert.Equal("Place", talk.At);
        Assert.Equal(EnginePhrases.PleaseChoose, talk.Complaint);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("99")]
    [InlineData("forest")]
    [InlineData("Museum,Forest")]
    public void Only_declared_names_are_buttons(string key)
    {
        var talk = Outings.Begun();

        talk.Presses(key);

        Assert.Equal("Place", talk.At);
        Assert.Equal(EnginePhrases.OldButton, talk.Toast?.Key);
    }

    [Fact]
    public void A_choice_is_stored_by_its_name()
    {
        var talk = Outings.Begun();

        talk.Presses("Forest");

        Assert.Equal("""{"Place":"Forest"}""", talk.Bookmark!.Draft.GetProperty("answers").GetRawText());
    }

    [Fact]
    public void After_a_way_back_the_earlier_choice_is_marked()
    {
        var talk = Outings.AtGuide();

        talk.Presses(Keys.Back);

        Assert.Single(talk.Screen.Rows, row => row[0].Label.Key == EnginePhrases.Chosen);
        Assert.Equal(new Phrase(EnginePhrases.Chosen, ("label", new Phrase("enum.place.forest"))), talk.Screen.Rows[1][0].Label);
    }
}

using Mentorship.Conversations.Tests.Made;

namespace Mentorship.Conversations.Tests;

public sealed class PagesTests
{
    [Fact]
    public void Eight_items_fit_on_one_screen()
    {
        var talk = With(8);

        Assert.DoesNotContain(Keys.Later, talk.Buttons);
    }

    [Fact]
    public void More_than_eight_are_shown_by_six()
    {
        var talk = With(14);

        Assert.Equal(["g1", "g2", "g3", "g4", "g5", "g6", Keys.Later, Keys.Back, Keys.Cancel], talk.Buttons);
        Assert.Equal(new Phrase(EnginePhrases.Later, ("from", 7), ("to", 12), ("total", 14)), talk.Screen.Rows[6][0].Label);
    }

    [Fact]
    public void Pages_are_turned_to_the_last_and_back()
    {
        var talk = With(14);

        talk.Presses(Keys.Later, Keys.Later);

        Assert.Equal(["g13", "g14", Keys.Earlier, Keys.Back, Keys.Cancel], talk.Buttons);
        Assert.Equal(
            ["g7", "g8", "g9", "g10", "g11", "g12", Keys.Earlier, Keys.Later, Keys.Back, Keys.Cancel], talk.Presses(Keys.Earlier).Buttons);
    }

    [Fact]
    public void An_item_of_another_page_is_an_old_button()
    {
        var talk = With(14);

        talk.Presses(Keys.Later, "g1");

        Assert.Equal(EnginePhrases.OldButton, talk.Toast?.Key);
    }

    [Fact]
    public void When_the_list_shrinks_the_last_page_is_shown()
    {
        var talk = With(14).Presses(Keys.Later, Keys.Later);

        talk.Facts = Some(9);
        talk.Looks();

        Assert.Equal(["g7", "g8", "g9", Keys.Earlier, Keys.Back, Keys.Cancel], talk.Buttons);
    }

    private static Talk With(int guides) => new Talk(Outing.Flow, Some(guides)).Begins().Presses("Forest");

    private static Guides Some(int guides) => new([.. Enumerable.Range(1, guides).Select(i => new Guide($"g{i}", $"{i}"))]);
}

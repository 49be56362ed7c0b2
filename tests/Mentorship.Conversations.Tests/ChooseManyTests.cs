using Mentorship.Conversations.Tests.Made;

namespace Mentorship.Conversations.Tests;

public sealed class ChooseManyTests
{
    [Fact]
    public void A_press_sets_a_mark_and_another_takes_it_away()
    {
        var talk = Outings.AtSeasons();

        talk.Presses("Summer");

        Assert.Equal(new Phrase(EnginePhrases.Chosen, ("label", new Phrase("enum.season.summer"))), talk.Screen.Rows[2][0].Label);
        Assert.Equal("enum.season.summer", talk.Presses("Summer").Screen.Rows[2][0].Label.Key);
    }

    [Fact]
    public void The_question_counts_what_is_chosen()
    {
        var talk = Outings.AtSeasons();

        talk.Presses("Summer");

        Assert.Equal(
            new Phrase(EnginePhrases.Picked, ("question", new Phrase("outing.when?")), ("count", 1), ("max", 2)), talk.Screen.Text);
    }

    [Fact]
    public void One_more_than_allowed_is_not_set()
    {
        var talk = Outings.AtSeasons().Presses("Summer", "Winter");

        talk.Presses("Spring");

        Assert.Equal(new Phrase(EnginePhrases.TooMany, ("max", 2)), talk.Toast);
        Assert.Equal("enum.season.spring", talk.Screen.Rows[1][0].Label.Key);
    }

    [Fact]
    public void With_nothing_chosen_it_does_not_go_on()
    {
        var talk = Outings.AtSeasons();

        talk.Presses(Keys.Next);

        Assert.Equal("Seasons", talk.At);
        Assert.Equal(EnginePhrases.PickSome, talk.Toast?.Key);
    }

    [Fact]
    public void What_is_chosen_is_kept_in_the_order_of_presses()
    {
        var talk = Outings.AtSeasons();

        talk.Presses("Summer", "Winter", Keys.Next, Keys.Skip, Keys.Confirm);

        Assert.Equal([Season.Summer, Season.Winter], Assert.IsType<PlanOuting>(talk.Command).Seasons);
    }

    [Fact]
    public void Marks_survive_a_way_back_and_forth()
    {
        var talk = Outings.AtSeasons().Presses("Summer");

        talk.Presses(Keys.Back).Says("12");

        Assert.Equal(EnginePhrases.Chosen, talk.Screen.Rows[2][0].Label.Key);
    }

    [Fact]
    public void Items_among_the_facts_can_be_chosen_together()
    {
        var talk = new Talk(Company.Flow, new Guides([Outings.Anna, Outings.Maria])).Begins();

        talk.Presses("g-maria", "g-anna", "g-maria", Keys.Next);

        Assert.Equal([Outings.Anna], Assert.IsType<IReadOnlyList<Guide>>(talk.Command, exactMatch: false));
    }

    [Fact]
    public void Where_it_is_optional_none_is_an_answer()
    {
        var talk = new Talk(Company.Flow, new Guides([Outings.Anna])).Begins();

        talk.Presses(Keys.Next);

        Assert.Empty(Assert.IsType<IReadOnlyList<Guide>>(talk.Command, exactMatch: false));
    }
}

using Mentorship.Conversations.Tests.Made;

namespace Mentorship.Conversations.Tests;

public sealed class ChooseFromTests
{
    [Fact]
    public void Items_among_the_facts_are_buttons()
    {
        var talk = Outings.AtGuide();

        Assert.Equal(["g-anna", "g-maria", Keys.Back, Keys.Cancel], talk.Buttons);
        Assert.Equal(new Phrase("outing.guide", ("name", "А. П. С.")), talk.Screen.Rows[0][0].Label);
    }

    [Fact]
    public void The_query_knows_the_answers_so_far()
    {
        var talk = Outings.AtGuide();

        Assert.Equal(new WhoGuides(Place.Forest), Outing.Flow.Needs(talk.Bookmark, null));
    }

    [Fact]
    public void The_list_fits_the_answer_that_was_just_given()
    {
        var talk = new Talk(Outing.Flow)
        {
            Answers = query => new Guides(query is WhoGuides { Place: Place.Forest } ? [Outings.Anna] : [Outings.Maria]),
        };

        talk.Begins().Presses("Forest");

        Assert.Equal(["g-anna", Keys.Back, Keys.Cancel], talk.Buttons);
        Assert.Equal("People", talk.Presses("g-anna").At);
    }

    [Fact]
    public void The_item_is_kept_as_it_was_when_it_was_chosen()
    {
        var talk = Outings.AtCheck();

        talk.Facts = new Guides([]);
        talk.Presses(Keys.Confirm);

        Assert.Equal(Outings.Anna, Assert.IsType<PlanOuting>(talk.Command).Guide);
    }

    [Fact]
    public void An_item_that_was_never_shown_cannot_be_pressed()
    {
        var talk = Outings.AtGuide();

        talk.Facts = new Guides([Outings.Anna, new Guide("g-late", "К. К. К.")]);
        talk.Presses("g-late");

        Assert.Equal("Guide", talk.At);
        Assert.Equal(EnginePhrases.OldButton, talk.Toast?.Key);
    }

    [Fact]
    public void An_item_that_has_gone_is_explained_and_the_list_is_fresh()
    {
        var talk = Outings.AtGuide();

        talk.Facts = new Guides([Outings.Maria]);
        talk.Presses("g-anna");

        Assert.Equal(EnginePhrases.Gone, talk.Complaint);
        Assert.Equal(["g-maria", Keys.Back, Keys.Cancel], talk.Buttons);
    }

    [Fact]
    public void An_empty_list_says_so_and_leaves_a_way_out()
    {
        var talk = Outings.Begun();

        talk.Facts = new Guides([]);
        talk.Presses("Forest");

        Assert.Equal(EnginePhrases.NothingToChoose, talk.Complaint);
        Assert.Equal([Keys.Back, Keys.Cancel], talk.Buttons);
    }

    [Fact]
    public void Without_the_facts_it_says_what_is_missing()
    {
        var talk = Outings.Begun();

        talk.Facts = null;
        var fault = Assert.Throws<InvalidOperationException>(() => talk.Presses("Forest"));

        Assert.Equal("outing.plan: Guide chooses from Guides, but was given nothing.", fault.Message);
    }
}

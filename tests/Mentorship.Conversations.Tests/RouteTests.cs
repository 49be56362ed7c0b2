using Mentorship.Conversations.Tests.Made;

namespace Mentorship.Conversations.Tests;

public sealed class RouteTests
{
    [Fact]
    public void A_branch_leads_past_the_step()
    {
        var talk = Outings.Begun();

        talk.Presses("TownLibrary");

        Assert.Equal("People", talk.At);
    }

    [Fact]
    public void Back_leads_along_the_steps_that_were_walked()
    {
        var talk = Outings.Begun().Presses("TownLibrary");

        talk.Presses(Keys.Back);

        Assert.Equal("Place", talk.At);
    }

    [Fact]
    public void The_first_step_has_no_way_back()
    {
        var talk = Outings.Begun();

        talk.Presses(Keys.Back);

        Assert.Equal("Place", talk.At);
        Assert.DoesNotContain(Keys.Back, talk.Buttons);
    }

    [Fact]
    public void An_answer_that_another_branch_leaves_out_does_not_reach_the_command()
    {
        var talk = Outings.AtSeasons();

        talk.Presses(Keys.Back, Keys.Back, Keys.Back, "TownLibrary").Says("5").Presses("Spring", Keys.Next, Keys.Skip, Keys.Confirm);

        var command = Assert.IsType<PlanOuting>(talk.Command);
        Assert.Equal((Place.TownLibrary, null, 5), (command.Place, command.Guide, command.People));
    }

    [Fact]
    public void A_question_does_not_see_an_answer_that_left_the_trail()
    {
        var talk = Outings.AtPeople();

        talk.Presses(Keys.Back, Keys.Back, "TownLibrary");

        Assert.Equal(new Phrase("outing.how-many?", ("guide", "")), talk.Screen.Text);
    }

    [Fact]
    public void A_loop_does_not_make_the_trail_longer()
    {
        var talk = new Talk(Rounds.Flow).Begins();

        for (var round = 0; round < 50; round++) talk.Says($"{round}").Presses("Again");

        Assert.Equal(["Word"], talk.Bookmark!.Trail);
    }

    [Fact]
    public void A_branch_may_end_the_conversation()
    {
        var talk = new Talk(Rounds.Flow).Begins().Says("первое").Presses("Again").Says("второе");

        talk.Presses("Enough");

        Assert.Equal("второе", talk.Command);
    }

    [Fact]
    public void Each_answer_but_the_last_can_be_saved()
    {
        var talk = Outings.AtPeople();

        talk.Says("12");

        Assert.Equal(new SaveOuting(Place.Forest, 12), Assert.IsType<Outcome.Asks>(talk.Last).Command);
    }

    [Theory]
    [InlineData(Keys.Back)]
    [InlineData("unknown")]
    public void What_is_no_answer_saves_nothing(string key)
    {
        var talk = Outings.AtSeasons();

        talk.Presses(key);

        Assert.Null(Assert.IsType<Outcome.Asks>(talk.Last).Command);
    }

    [Fact]
    public void What_it_is_begun_with_lives_in_the_draft_to_the_end()
    {
        var talk = new Talk(Rounds.Flow).Begins(with: "request-214");

        talk.Says("слово").Presses("Enough");

        Assert.Equal("request-214: слово", talk.Command);
    }
}

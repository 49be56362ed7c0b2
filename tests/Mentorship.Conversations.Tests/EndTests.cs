using Mentorship.Conversations.Tests.Made;

namespace Mentorship.Conversations.Tests;

public sealed class EndTests
{
    [Fact]
    public void The_summary_waits_for_its_one_button()
    {
        var talk = Outings.AtCheck();

        Assert.Equal(new Phrase("outing.summary", ("people", 12)), talk.Screen.Text);
        Assert.Equal([Keys.Confirm, Keys.Back, Keys.Cancel], talk.Buttons);
        Assert.Equal(Emphasis.Primary, talk.Screen.Rows[0][0].Emphasis);
    }

    [Fact]
    public void Words_do_not_confirm()
    {
        var talk = Outings.AtCheck();

        talk.Says("да");

        Assert.Equal(EnginePhrases.PleaseChoose, talk.Complaint);
    }

    [Fact]
    public void Confirmed_it_ends_with_the_command()
    {
        var talk = Outings.AtCheck();

        talk.Presses(Keys.Confirm);

        var command = Assert.IsType<PlanOuting>(talk.Command);
        Assert.Equal((Place.Forest, Outings.Anna, 12), (command.Place, command.Guide, command.People));
        Assert.Equal([Season.Spring], command.Seasons);
    }

    [Fact]
    public void Cancelled_it_says_farewell()
    {
        var talk = Outings.AtSeasons();

        talk.Presses(Keys.Cancel);

        Assert.Equal(new Outcome.Stopped("outing.cancelled"), talk.Last);
    }

    [Fact]
    public void Cancelled_it_may_run_a_command_about_what_it_was_begun_with()
    {
        var flow = Conversation.Named<Aside, Waiting>("aside", 1)
            .Expires(TimeSpan.FromDays(1), say: "late")
            .Cancels(draft => new GoOn(draft.What))
            .Takes<string>((draft, what) => draft with { What = what })
            .Send(Aside.Words, "words?", (draft, _) => draft)
            .Then(draft => draft);

        var talk = new Talk(flow).Begins(with: "the boat").Presses(Keys.Cancel);

        Assert.Equal(new Outcome.Finished(new GoOn("the boat")), talk.Last);
    }

    [Fact]
    public void A_day_of_silence_ends_it()
    {
        var talk = Outings.AtPeople();

        talk.Waits(TimeSpan.FromHours(24)).Says("12");

        Assert.Equal(new Outcome.Lapsed("outing.expired"), talk.Last);
    }

    [Fact]
    public void Every_answer_begins_the_day_anew()
    {
        var talk = Outings.Begun();

        talk.Waits(TimeSpan.FromHours(23)).Presses("Forest").Waits(TimeSpan.FromHours(23)).Presses("g-anna");

        Assert.Equal("People", talk.At);
    }

    [Fact]
    public void Looking_again_changes_nothing()
    {
        var talk = Outings.AtSeasons().Presses("Summer");
        var (bookmark, screen) = (talk.Bookmark!, talk.Screen);

        talk.Waits(TimeSpan.FromHours(1)).Looks();

        Assert.Equal(bookmark.Expires, talk.Bookmark!.Expires);
        Assert.Equal(bookmark.Draft.GetRawText(), talk.Bookmark.Draft.GetRawText());
        Assert.Equal(screen.Text, talk.Screen.Text);
    }

    [Fact]
    public void Looking_after_the_end_says_so()
    {
        var talk = Outings.AtSeasons();

        talk.Waits(TimeSpan.FromDays(2)).Looks();

        Assert.Equal(new Outcome.Lapsed("outing.expired"), talk.Last);
    }

    private enum Aside { Words }

    private sealed record Waiting
    {
        public string What { get; init; } = "";
    }

    private sealed record GoOn(string What);
}

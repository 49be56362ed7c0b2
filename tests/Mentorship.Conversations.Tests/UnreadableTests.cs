using System.Text.Json;
using Mentorship.Conversations.Tests.Made;

namespace Mentorship.Conversations.Tests;

public sealed class UnreadableTests
{
    private static readonly Bookmark Sound = Outings.AtSeasons().Bookmark!;

    [Theory]
    [InlineData("null")]
    [InlineData("17")]
    [InlineData("[]")]
    [InlineData("""{"answers":null}""")]
    [InlineData("""{"answers":{"Place":"Desert","Guide":{"Id":"a","Name":"b"},"People":12}}""")]
    [InlineData("""{"answers":{"Place":1,"Guide":{"Id":"a","Name":"b"},"People":12}}""")]
    [InlineData("""{"answers":{"Place":"Forest","Guide":{"Id":"a"},"People":12}}""")]
    [InlineData("""{"answers":{"Place":"Forest","Guide":{"Id":"a","Name":null},"People":12}}""")]
    [InlineData("""{"answers":{"Place":"Forest","Guide":{"Id":"a","Name":"b"},"People":"twelve"}}""")]
    [InlineData("""{"answers":{"Place":"Forest","Guide":{"Id":"a","Name":"b"}}}""")]
    public void A_draft_that_cannot_be_read_whole_lapses_with_a_notice(string draft)
    {
        var talk = new Talk(Outing.Flow).Opens(Sound with { Draft = JsonElement.Parse(draft) });

        talk.Presses("Spring");

        Assert.Equal(new Outcome.Lapsed(EnginePhrases.Outdated), talk.Last);
    }

    [Theory]
    [InlineData("Place", "Nowhere")]
    [InlineData("Place", "1")]
    [InlineData("Place", "Place")]
    [InlineData("Place", "guide")]
    public void A_trail_that_cannot_be_read_lapses_with_a_notice(string first, string second)
    {
        var talk = new Talk(Outing.Flow).Opens(Sound with { Trail = [first, second] });

        talk.Presses("Spring");

        Assert.Equal(new Outcome.Lapsed(EnginePhrases.Outdated), talk.Last);
    }

    [Fact]
    public void A_bookmark_without_a_trail_lapses_with_a_notice()
    {
        var talk = new Talk(Outing.Flow).Opens(Sound with { Trail = [] });

        talk.Looks();

        Assert.Equal(new Outcome.Lapsed(EnginePhrases.Outdated), talk.Last);
    }

    [Fact]
    public void A_bookmark_that_cannot_be_read_needs_nothing()
    {
        var broken = Sound with { Draft = JsonElement.Parse("17") };

        Assert.Null(Outing.Flow.Needs(broken, null));
    }

    [Fact]
    public void An_answer_to_a_step_that_is_asked_no_longer_is_let_go()
    {
        var draft = JsonElement.Parse("""{"answers":{"Place":"Forest","Weather":"fine"}}""");
        var talk = new Talk(Outing.Flow, new Guides([])).Opens(Sound with { Trail = ["Place", "Guide"], Draft = draft });

        talk.Looks();

        Assert.DoesNotContain("Weather", talk.Bookmark!.Draft.GetRawText(), StringComparison.Ordinal);
    }
}

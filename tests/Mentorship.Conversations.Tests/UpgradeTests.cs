using System.Runtime.CompilerServices;
using System.Text.Json;
using Mentorship.Conversations.Tests.Made;

namespace Mentorship.Conversations.Tests;

public sealed class UpgradeTests
{
    [Fact]
    public void Who_waited_before_the_added_step_goes_on()
    {
        var old = new Talk(Meal.V1).Begins();

        var talk = new Talk(Meal.V2).Opens(old.Bookmark!).Presses("Pie");

        Assert.Equal("Spice", talk.At);
    }

    [Fact]
    public void Who_waited_behind_the_added_step_is_asked_it_after_the_answer()
    {
        var old = new Talk(Meal.V1).Begins().Presses("Pie", "Tea");

        var talk = new Talk(Meal.V2).Opens(old.Bookmark!).Says("4");

        Assert.Equal("Spice", talk.At);
        Assert.Equal(["Dish", "Spice"], talk.Bookmark!.Trail);
    }

    [Fact]
    public void Answers_given_before_the_added_step_are_offered_again()
    {
        var old = new Talk(Meal.V1).Begins().Presses("Pie", "Tea");

        var talk = new Talk(Meal.V2).Opens(old.Bookmark!).Says("4").Presses("Hot", "Tea", Keys.Keep);

        Assert.Equal((Meal.Dish.Pie, Meal.Spice.Hot, 4), talk.Command);
    }

    [Fact]
    public void Back_after_an_upgrade_leads_where_the_person_was()
    {
        var old = new Talk(Meal.V1).Begins().Presses("Soup");

        var talk = new Talk(Meal.V2).Opens(old.Bookmark!).Presses(Keys.Back);

        Assert.Equal("Dish", talk.At);
    }

    [Fact]
    public void Renamed_and_dropped_steps_are_carried_over()
    {
        var old = new Talk(Meal.V2).Begins().Presses("Pie", "Hot", "Tea");

        var talk = new Talk(Meal.V3).Opens(old.Bookmark!).Says("4").Presses(Keys.Confirm);

        Assert.Equal((Meal.Dish.Pie, Meal.Spice.Hot, 4), talk.Command);
    }

    [Fact]
    public void Versions_are_upgraded_one_after_another()
    {
        var old = new Talk(Meal.V1).Begins().Presses("Pie", "Tea");

        var talk = new Talk(Meal.V3).Opens(old.Bookmark!).Says("4").Presses("Mild", Keys.Keep, Keys.Confirm);

        Assert.Equal((Meal.Dish.Pie, Meal.Spice.Mild, 4), talk.Command);
    }

    [Fact]
    public void Who_waited_on_a_dropped_step_begins_again()
    {
        var old = new Talk(Meal.V2).Begins().Presses("Pie", "Hot");

        var talk = new Talk(Meal.V3).Opens(old.Bookmark!).Presses("Tea");

        Assert.Equal(new Outcome.Lapsed(EnginePhrases.Outdated), talk.Last);
    }

    [Fact]
    public void A_bookmark_of_a_newer_release_is_not_guessed_at()
    {
        var newer = new Talk(Meal.V2).Begins();

        var talk = new Talk(Meal.V1).Opens(newer.Bookmark!).Presses("Pie");

        Assert.Equal(new Outcome.Lapsed(EnginePhrases.Outdated), talk.Last);
    }

    [Fact]
    public void Without_an_upgrade_an_older_bookmark_lapses()
    {
        var old = new Talk(Outing.Flow).Begins().Bookmark! with { Version = 0 };

        var talk = new Talk(Outing.Flow).Opens(old).Presses("Museum");

        Assert.Equal(new Outcome.Lapsed(EnginePhrases.Outdated), talk.Last);
    }

    [Theory]
    [InlineData("meal.v1.dish.json", "Dish", "Dish")]
    [InlineData("meal.v1.drink.json", "Drink", null)]
    [InlineData("meal.v1.guests-after-soup.json", "Guests", "People")]
    [InlineData("meal.v1.guests-after-pie.json", "Guests", "People")]
    public void Bookmarks_of_released_versions_still_open(string file, string inTheSecond, string? inTheThird)
    {
        var stored = Golden(file);

        var (second, third) = (new Talk(Meal.V2).Opens(stored).Looks(), new Talk(Meal.V3).Opens(stored).Looks());

        Assert.Equal(inTheSecond, second.At);
        Assert.Equal(inTheThird, third.Bookmark?.Step);
    }

    private static Bookmark Golden(string file, [CallerFilePath] string test = "") =>
        JsonSerializer.Deserialize<Bookmark>(File.ReadAllText(Path.Combine(Path.GetDirectoryName(test)!, "Bookmarks", file)))!;
}

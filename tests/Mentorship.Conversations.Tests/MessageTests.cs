using Mentorship.Conversations.Tests.Made;

namespace Mentorship.Conversations.Tests;

public sealed class MessageTests
{
    [Fact]
    public void A_wrong_answer_is_explained_above_the_question()
    {
        var talk = Outings.AtPeople();

        talk.Says("много");

        Assert.Equal(
            new Phrase(
                EnginePhrases.Complaint,
                ("complaint", new Phrase("outing.a-number-please")),
                ("question", new Phrase("outing.how-many?", ("guide", "А. П. С.")))),
            talk.Screen.Text);
        Assert.Equal(1, talk.Bookmark!.Misses);
    }

    [Fact]
    public void A_second_wrong_answer_is_not_for_the_form()
    {
        var talk = Outings.AtPeople().Says("много");

        talk.Says("Мне плохо, помогите");

        Assert.IsType<Outcome.NotMine>(talk.Last);
        Assert.Equal("outing.how-many?", talk.Screen.Text.Key);
        Assert.Equal("People", talk.At);
    }

    [Fact]
    public void A_good_answer_forgets_the_misses()
    {
        var talk = Outings.AtPeople().Says("много");

        talk.Says("12");

        Assert.Equal("Seasons", talk.At);
        Assert.Equal(0, talk.Bookmark!.Misses);
    }

    [Theory]
    [InlineData(ContentKind.Voice)]
    [InlineData(ContentKind.Photo)]
    [InlineData(ContentKind.Sticker)]
    public void Anything_but_words_is_not_for_a_step_that_wants_words(ContentKind kind)
    {
        var talk = Outings.AtPeople();

        talk.Sends(kind, "12");

        Assert.IsType<Outcome.NotMine>(talk.Last);
    }

    [Fact]
    public void A_voice_is_not_for_buttons()
    {
        var talk = Outings.Begun();

        talk.Sends(ContentKind.Voice);

        Assert.IsType<Outcome.NotMine>(talk.Last);
    }

    [Fact]
    public void Words_are_read_without_the_blanks_around_them()
    {
        var talk = Outings.AtPeople();

        talk.Says(" 12\n");

        Assert.Equal("Seasons", talk.At);
    }

    [Theory]
    [InlineData(ContentKind.Text)]
    [InlineData(ContentKind.Voice)]
    [InlineData(ContentKind.Document)]
    public void A_step_for_messages_takes_any_kind(ContentKind kind)
    {
        var talk = Outings.AtNote();

        talk.Sends(kind, "подпись").Presses(Keys.Confirm);

        var note = Assert.IsType<PlanOuting>(talk.Command).Note;
        Assert.Equal((kind, "подпись"), (note?.Kind, note?.Text.Text));
    }

    [Fact]
    public void An_optional_step_can_be_skipped()
    {
        var talk = Outings.AtNote();

        talk.Presses(Keys.Skip, Keys.Confirm);

        Assert.Null(Assert.IsType<PlanOuting>(talk.Command).Note);
    }

    [Fact]
    public void A_step_that_is_not_optional_cannot_be_skipped()
    {
        var talk = Outings.AtPeople();

        talk.Presses(Keys.Skip);

        Assert.Equal("People", talk.At);
        Assert.DoesNotContain(Keys.Skip, talk.Buttons);
    }

    [Fact]
    public void After_a_way_back_the_earlier_words_can_be_kept()
    {
        var talk = Outings.AtSeasons();

        talk.Presses(Keys.Back, Keys.Keep, "Spring", Keys.Next, Keys.Skip, Keys.Confirm);

        Assert.Equal(12, Assert.IsType<PlanOuting>(talk.Command).People);
    }

    [Fact]
    public void What_was_never_answered_cannot_be_kept()
    {
        var talk = Outings.AtPeople();

        talk.Presses(Keys.Keep);

        Assert.Equal("People", talk.At);
        Assert.DoesNotContain(Keys.Keep, talk.Buttons);
    }
}

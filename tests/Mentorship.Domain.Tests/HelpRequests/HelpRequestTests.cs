using Mentorship.Domain.HelpRequests;
using static Mentorship.Domain.Tests.HelpRequests.ARequest;

namespace Mentorship.Domain.Tests.HelpRequests;

public sealed class HelpRequestTests
{
    private static readonly DateTimeOffset Later = Asked.AddHours(1);

    [Fact]
    public void Who_takes_a_question_holds_it_and_it_is_their_turn()
    {
        var taken = Waiting.TakenBy(Mentor, Later).Accepted();

        Assert.Equal((RequestState.Acknowledged, Mentor, TurnOf.Holder), (taken.State, taken.Holder, taken.Turn));
    }

    [Fact]
    public void A_question_that_is_held_cannot_be_taken_again()
    {
        Assert.Equal("help.refused.taken", Taken.TakenBy(Colleague, Later).Refused());
    }

    [Fact]
    public void Nobody_takes_their_own_question()
    {
        Assert.Equal("help.refused.own-question", Waiting.TakenBy(Author, Later).Refused());
    }

    [Fact]
    public void The_turn_goes_to_and_fro_with_the_words()
    {
        var answered = Taken.SaidBy(Mentor, Later).Accepted();
        var asked = answered.SaidBy(Author, Later).Accepted();

        Assert.Equal((RequestState.Answered, TurnOf.Author), (answered.State, answered.Turn));
        Assert.Equal((RequestState.InDialog, TurnOf.Holder), (asked.State, asked.Turn));
    }

    [Fact]
    public void Words_added_before_the_first_answer_do_not_free_the_holder_from_answering()
    {
        var added = Taken.SaidBy(Author, Later).Accepted();

        Assert.Equal(RequestState.Acknowledged, added.State);
        Assert.Equal(RequestState.Escalated, added.Lapsed(Later).Accepted().State);
    }

    [Fact]
    public void A_stranger_to_the_question_says_nothing_in_it()
    {
        Assert.Equal("help.refused.not-yours", Taken.SaidBy(Colleague, Later).Refused());
    }

    [Fact]
    public void A_colleague_answers_beside_the_holder_only_while_there_is_one()
    {
        Assert.Equal("help.refused.not-yours", Waiting.JoinedBy(Colleague).Refused());
        Assert.Equal("help.refused.own-question", Taken.JoinedBy(Author).Refused());
        Assert.Equal("help.refused.not-yours", Taken.CalledBy(Colleague, Mentor).Refused());
        Assert.Equal(Taken, Taken.CalledBy(Mentor, Colleague).Accepted());
        Assert.Equal("help.refused.closed", Taken.ResolvedBy(Author, Later).Accepted().JoinedBy(Colleague).Refused());
    }

    [Fact]
    public void A_word_beside_the_holder_is_an_answer_and_the_question_stays_the_holders()
    {
        var answered = Taken.AnsweredBeside(Later).Accepted();

        Assert.Equal((RequestState.Answered, TurnOf.Author, Mentor), (answered.State, answered.Turn, answered.Holder));
        Assert.Equal("help.refused.not-yours", Waiting.AnsweredBeside(Later).Refused());
    }

    [Fact]
    public void A_lapse_frees_the_question_for_others()
    {
        var freed = Taken.Lapsed(Later).Accepted();

        Assert.Null(freed.Holder);
        Assert.Equal(Colleague, freed.TakenBy(Colleague, Later).Accepted().Holder);
    }

    [Fact]
    public void Who_has_answered_does_not_lapse()
    {
        Assert.Equal("help.refused.closed", Answered.Lapsed(Later).Refused());
    }

    [Fact]
    public void Only_the_author_ends_a_question()
    {
        Assert.Equal("help.refused.not-yours", Answered.ResolvedBy(Mentor, Later).Refused());
        Assert.Equal("help.refused.not-yours", Waiting.WithdrawnBy(Colleague, Later).Refused());
        Assert.Equal(RequestState.Withdrawn, Waiting.WithdrawnBy(Author, Later).Accepted().State);
    }

    [Fact]
    public void A_word_of_the_author_brings_a_closed_question_back_to_its_holder()
    {
        var reopened = Resolved.ReopenedBy(Author, Later, TimeSpan.FromDays(7)).Accepted();

        Assert.Equal((RequestState.InDialog, TurnOf.Holder, null), (reopened.State, reopened.Turn, reopened.ClosedAt));
    }

    [Fact]
    public void Without_its_holder_a_closed_question_comes_back_to_the_queue()
    {
        var orphan = Resolved with { Holder = null };

        Assert.Equal(RequestState.Escalated, orphan.ReopenedBy(Author, Later, TimeSpan.FromDays(7)).Accepted().State);
    }

    [Fact]
    public void After_a_week_a_closed_question_stays_closed()
    {
        var late = Resolved.ClosedAt!.Value.AddDays(7).AddSeconds(1);

        Assert.Equal("help.refused.closed-long-ago", Resolved.ReopenedBy(Author, late, TimeSpan.FromDays(7)).Refused());
    }

    [Theory]
    [InlineData(1), InlineData(5)]
    public void The_author_rates_a_closed_question_from_one_to_five(long points)
    {
        Assert.Equal(points, Resolved.RatedBy(Author, points).Accepted().Rating);
    }

    [Theory]
    [InlineData(0), InlineData(6)]
    public void Other_points_are_no_rating(long points)
    {
        Assert.Equal("help.refused.cannot-rate", Resolved.RatedBy(Author, points).Refused());
    }

    [Fact]
    public void Silence_closes_only_what_has_been_answered()
    {
        Assert.Equal(RequestState.AutoClosed, Answered.ClosedBySilence(Later).Accepted().State);
        Assert.Equal("help.refused.closed", Taken.ClosedBySilence(Later).Refused());
    }

    [Fact]
    public void A_curator_takes_over_what_somebody_else_answers_and_nothing_of_their_own()
    {
        var taken = ARequest.Answered
            .TakenOverBy(ARequest.Colleague, ARequest.Mentor, ARequest.Asked.AddMinutes(20)).Accepted();

        Assert.Equal((RequestState.Acknowledged, ARequest.Colleague, TurnOf.Holder), (taken.State, taken.Holder, taken.Turn));
        Assert.Equal("help.refused.own-question", ARequest.Answered.TakenOverBy(ARequest.Author, ARequest.Mentor, ARequest.Asked).Refused());
        Assert.Equal("help.refused.not-yours", ARequest.Waiting.TakenOverBy(ARequest.Colleague, ARequest.Mentor, ARequest.Asked).Refused());
        Assert.Equal("help.refused.closed", ARequest.Resolved.TakenOverBy(ARequest.Colleague, ARequest.Mentor, ARequest.Asked).Refused());
    }

    [Fact]
    public void Of_two_curators_who_take_over_together_the_second_does_not_take_it_from_the_first()
    {
        var first = ARequest.Answered.TakenOverBy(ARequest.Colleague, ARequest.Mentor, ARequest.Asked.AddMinutes(20)).Accepted();
        var second = new PersonId(new Guid("00000000-0000-0000-0000-00000000000d"));

        Assert.Equal("help.refused.not-yours", first.TakenOverBy(second, ARequest.Mentor, ARequest.Asked.AddMinutes(20)).Refused());
    }
}

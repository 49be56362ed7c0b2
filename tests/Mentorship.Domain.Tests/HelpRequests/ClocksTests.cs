using Mentorship.Domain.HelpRequests;

namespace Mentorship.Domain.Tests.HelpRequests;

public sealed class ClocksTests
{
    [Fact]
    public void A_new_question_waits_for_a_person_and_for_its_end()
    {
        Assert.Equal([ClockKind.Resolution, ClockKind.FirstAnswer], ARequest.Waiting.Begun());
        Assert.Empty(ARequest.Waiting.RunOut());
    }

    [Fact]
    public void Only_a_word_ends_the_waiting_and_taking_the_question_does_not()
    {
        Assert.Empty(ARequest.Taken.RunOut());
        Assert.Equal([ClockKind.FirstAnswer, ClockKind.NextAnswer], ARequest.Answered.RunOut());
    }

    [Fact]
    public void Whoever_asks_on_waits_for_the_next_word()
    {
        var asksOn = ARequest.Answered.SaidBy(ARequest.Author, ARequest.Asked.AddMinutes(12)).Accepted();

        Assert.Contains(ClockKind.NextAnswer, asksOn.Begun());
        Assert.Empty(asksOn.RunOut());
    }

    [Fact]
    public void The_end_is_no_answer()
    {
        var withdrawn = ARequest.Waiting.WithdrawnBy(ARequest.Author, ARequest.Asked.AddMinutes(1)).Accepted();

        Assert.Equal([ClockKind.Resolution], withdrawn.RunOut());
        Assert.Empty(withdrawn.Begun());
    }

    [Fact]
    public void Nothing_ticks_where_nobody_begins_or_ends_to_wait()
    {
        var later = ARequest.Asked.AddMinutes(12);
        var asksOn = ARequest.Answered.SaidBy(ARequest.Author, later).Accepted();

        Assert.False(Clocks.Tick(asksOn, asksOn.SaidBy(ARequest.Author, later).Accepted()));
        Assert.False(Clocks.Tick(ARequest.Waiting, ARequest.Waiting with { Urgency = Urgency.Now }));
        Assert.True(Clocks.Tick(ARequest.Answered, asksOn));
        Assert.True(Clocks.Tick(ARequest.Taken, ARequest.Answered));
        Assert.True(Clocks.Tick(ARequest.Answered, ARequest.Resolved));
    }
}

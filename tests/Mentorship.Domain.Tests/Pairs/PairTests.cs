namespace Mentorship.Domain.Tests.Pairs;

public sealed class PairTests
{
    private static readonly DateTimeOffset Now = new(2026, 9, 15, 10, 12, 0, TimeSpan.FromHours(3));
    private static readonly PairingFacts Free = new(MentorsMentees: 0, MenteesMentors: 0, Limit: 2);
    private static readonly Pair Active = APair(mentor: 1, mentee: 2);

    [Fact]
    public void Two_free_people_become_a_pair() => Assert.Equal(Active, Accepted(PairingRules.Decide(Active, Free)));

    [Theory]
    [InlineData(1, 1, 0, 0, PairRefusals.SamePerson)]
    [InlineData(1, 2, 0, 1, PairRefusals.MenteeHasMentor)]
    [InlineData(1, 2, 2, 0, PairRefusals.MentorIsFull)]
    [InlineData(1, 2, 3, 0, PairRefusals.MentorIsFull)]
    public void Others_are_told_why_not(int mentor, int mentee, int mentees, int mentors, string why)
    {
        var decision = PairingRules.Decide(APair(mentor, mentee), new PairingFacts(mentees, mentors, Limit: 2));

        Assert.Equal(why, Assert.IsType<Decision<Pair>.Refused>(decision).Reason);
    }

    [Fact]
    public void A_pair_ends_once()
    {
        var closed = Accepted(Active.Close(ClosureReason.CuratorInitiative, Now));

        Assert.Equal((PairState.Closed, ClosureReason.CuratorInitiative, 2L), (closed.State, closed.Reason, closed.Version));
        Assert.Equal(PairRefusals.AlreadyEnded, Refused(closed.Close(ClosureReason.MutualDecision, Now)));
    }

    [Fact]
    public void The_curator_takes_the_end_back_for_ten_minutes()
    {
        var closed = Accepted(Active.Close(ClosureReason.CuratorInitiative, Now));

        Assert.Equal(PairState.Active, Accepted(closed.TakeBackClosing(Free, Now + Pair.UndoWindow)).State);
        Assert.Equal(PairRefusals.TooLate, Refused(closed.TakeBackClosing(Free, Now + Pair.UndoWindow + TimeSpan.FromSeconds(1))));
    }

    [Fact]
    public void What_others_did_meanwhile_stays()
    {
        var closed = Accepted(Active.Close(ClosureReason.CuratorInitiative, Now));

        Assert.Equal(PairRefusals.MenteeHasMentor, Refused(closed.TakeBackClosing(Free with { MenteesMentors = 1 }, Now)));
        Assert.Equal(PairRefusals.MentorIsFull, Refused(closed.TakeBackClosing(Free with { MentorsMentees = 2 }, Now)));
    }

    [Fact]
    public void A_withdrawn_consent_is_not_taken_back_by_the_curator()
    {
        var closed = Accepted(Active.Close(ClosureReason.ConsentRevoked, Now));

        Assert.Equal(PairRefusals.TooLate, Refused(closed.TakeBackClosing(Free, Now)));
    }

    private static Pair APair(int mentor, int mentee) => new(
        new PairId(Id(9)), new OrganizationId(Id(8)), new PersonId(Id(mentor)), new PersonId(Id(mentee)),
        PairState.Active, Now, Version: 1);

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    private static Pair Accepted(Decision<Pair> decision) => Assert.IsType<Decision<Pair>.Accepted>(decision).Value;

    private static string Refused(Decision<Pair> decision) => Assert.IsType<Decision<Pair>.Refused>(decision).Reason;
}

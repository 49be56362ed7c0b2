using Mentorship.Domain.HelpRequests;

namespace Mentorship.Domain.Tests.HelpRequests;

public sealed class WavesTests
{
    private static readonly Candidate Pair = A(1) with { IsPaired = true };
    private static readonly Candidate Methodist = A(2) with { Directions = [ActivityDirection.Method], Load = 3 };
    private static readonly Candidate Lawyer = A(3) with { Directions = [ActivityDirection.Legal] };
    private static readonly Candidate FreeMethodist = A(4) with { Directions = [ActivityDirection.Method] };

    [Fact]
    public void The_mentor_of_the_pair_is_asked_alone_first()
    {
        Assert.Equal([Pair.Person], Waves.Next([Methodist, Pair, Lawyer], direction: null, size: 5));
    }

    [Fact]
    public void Who_is_on_a_pause_is_passed_over_and_the_others_are_asked_at_once()
    {
        var away = Pair with { IsAway = true };

        Assert.Equal([FreeMethodist.Person, Methodist.Person], Waves.Next([away, Methodist, FreeMethodist], direction: null, size: 5));
        Assert.Equal([Methodist.Person], Waves.Again([away, Methodist]));
    }

    [Fact]
    public void Without_a_pair_all_mentors_are_asked_at_once()
    {
        Assert.Equal([Methodist.Person, Lawyer.Person], Waves.Next([Methodist, Lawyer], ActivityDirection.Method, size: 1));
    }

    [Fact]
    public void After_the_pair_come_those_who_know_the_direction_the_free_before_the_busy()
    {
        var asked = Pair with { Stance = Stance.Asked };

        var next = Waves.Next([asked, Methodist, Lawyer, FreeMethodist], ActivityDirection.Method, size: 5);

        Assert.Equal([FreeMethodist.Person, Methodist.Person], next);
    }

    [Fact]
    public void Where_nobody_knows_the_direction_anybody_may_help()
    {
        var asked = Pair with { Stance = Stance.Asked };

        Assert.Equal([Lawyer.Person], Waves.Next([asked, Lawyer], ActivityDirection.Theory, size: 5));
    }

    [Fact]
    public void Where_the_pair_has_closed_the_chat_others_are_asked()
    {
        var gone = Pair with { IsReachable = false };

        Assert.Equal([Lawyer.Person], Waves.Next([gone, Lawyer], direction: null, size: 5));
    }

    [Fact]
    public void Nobody_is_asked_twice_in_the_waves()
    {
        Assert.Empty(Waves.Next([Pair with { Stance = Stance.Asked }, Lawyer with { Stance = Stance.Out }], direction: null, size: 5));
    }

    [Fact]
    public void A_question_that_fell_back_goes_to_all_who_did_not_say_no()
    {
        var next = Waves.Again([Pair with { Stance = Stance.Out }, Lawyer with { Stance = Stance.Asked }, Methodist]);

        Assert.Equal([Lawyer.Person, Methodist.Person], next);
    }

    private static Candidate A(byte number) =>
        new(new PersonId(new Guid(0, 0, 0, [0, 0, 0, 0, 0, 0, 0, number])), IsPaired: false, IsReachable: true, Load: 0);
}

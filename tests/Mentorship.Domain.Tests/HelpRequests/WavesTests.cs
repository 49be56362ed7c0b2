using Mentorship.Domain.Calendar;
using Mentorship.Domain.HelpRequests;

namespace Mentorship.Domain.Tests.HelpRequests;

public sealed class WavesTests
{
    private static readonly DateTimeOffset Now = new(2026, 9, 15, 7, 12, 0, TimeSpan.Zero);
    private static readonly WaveTerms Terms = new([Tier.OwnMentor, Tier.OnDuty, Tier.Mentors], Size: 5);

    private static readonly Candidate Pair = A(1) with { IsPaired = true };
    private static readonly Candidate Methodist = A(2) with { Directions = [ActivityDirection.Method], Load = 3 };
    private static readonly Candidate Lawyer = A(3) with { Directions = [ActivityDirection.Legal] };
    private static readonly Candidate FreeMethodist = A(4) with { Directions = [ActivityDirection.Method] };

    [Fact]
    public void The_own_mentor_is_asked_alone_first_and_the_others_after_the_pause()
    {
        var wave = Next([Methodist, Pair, Lawyer]);

        Assert.Equal([Pair.Person], wave.People);
        Assert.Equal(In(5), wave.LooksAgainAt);
    }

    [Fact]
    public void Without_a_pair_the_mentors_of_the_direction_are_asked_the_free_before_the_busy()
    {
        Assert.Equal([FreeMethodist.Person, Methodist.Person], Next([Methodist, Lawyer, FreeMethodist], ActivityDirection.Method).People);
    }

    [Fact]
    public void After_the_own_mentor_come_those_on_duty_for_the_direction_and_then_the_others()
    {
        var asked = Pair with { Stance = Stance.Asked };
        var onDuty = Methodist with { Ready = new(Readiness.OnDuty, In(60)) };
        var otherDuty = Lawyer with { Ready = new(Readiness.OnDuty, In(60)) };

        Assert.Equal([onDuty.Person], Next([asked, FreeMethodist, otherDuty, onDuty], ActivityDirection.Method).People);
        onDuty = onDuty with { Stance = Stance.Asked };
        Assert.Equal([FreeMethodist.Person], Next([asked, FreeMethodist, otherDuty, onDuty], ActivityDirection.Method).People);
        Assert.Equal([otherDuty.Person], Next([asked, FreeMethodist, otherDuty, onDuty]).People);
    }

    [Fact]
    public void Helpers_whom_the_author_named_come_between_the_own_mentor_and_those_on_duty()
    {
        var terms = Terms with { Order = [Tier.OwnMentor, Tier.Helpers, Tier.OnDuty, Tier.Mentors] };
        var (helper, onDuty) = (Lawyer with { IsHelper = true }, Methodist with { Ready = new(Readiness.OnDuty, In(60)) });

        Assert.Equal([Pair.Person], Waves.Next([onDuty, helper, Pair], terms, null, new(Now, In(5), Now)).People);
        Assert.Equal([helper.Person], Waves.Next([onDuty, helper, Pair with { Stance = Stance.Asked }], terms, null, new(Now, In(5), Now)).People);
    }

    [Fact]
    public void Mentors_of_other_schools_come_last_and_only_for_their_direction()
    {
        var terms = Terms with { Order = [Tier.OwnMentor, Tier.OnDuty, Tier.Mentors, Tier.Municipality] };
        var elsewhere = FreeMethodist with { IsElsewhere = true, Ready = new(Readiness.OnDuty, In(60)) };
        Candidate[] all = [elsewhere, Lawyer];

        Assert.Equal([Lawyer.Person], Waves.Next(all, terms, ActivityDirection.Method, new(Now, In(5), Now)).People);
        all = [elsewhere, Lawyer with { Stance = Stance.Asked }];
        Assert.Equal([elsewhere.Person], Waves.Next(all, terms, ActivityDirection.Method, new(Now, In(5), Now)).People);
        Assert.Empty(Waves.Next(all, terms, ActivityDirection.Legal, new(Now, In(5), Now)).People);
        Assert.Empty(Next(all, ActivityDirection.Method).People);
    }

    [Fact]
    public void What_fell_back_reaches_other_schools_after_the_pause()
    {
        var elsewhere = FreeMethodist with { IsElsewhere = true };

        var wave = Waves.Again([elsewhere, Lawyer], new(Now, In(5), Now));

        Assert.Equal([Lawyer.Person], wave.People);
        Assert.Equal(In(5), wave.LooksAgainAt);
    }

    [Fact]
    public void Where_nobody_knows_the_direction_anybody_may_help()
    {
        Assert.Equal([Lawyer.Person], Next([Pair with { Stance = Stance.Asked }, Lawyer], ActivityDirection.Theory).People);
    }

    [Fact]
    public void A_wave_is_no_larger_than_its_size_and_the_rest_come_after_the_pause()
    {
        var wave = Waves.Next([Lawyer, Methodist], Terms with { Size = 1 }, null, new(Now, In(5), Now));

        Assert.Equal([Lawyer.Person], wave.People);
        Assert.Equal(In(5), wave.LooksAgainAt);
    }

    [Fact]
    public void The_order_of_the_tiers_is_a_setting()
    {
        var everybody = new WaveTerms([Tier.Mentors], Size: 5);

        Assert.Equal([Pair.Person, Lawyer.Person], Waves.Next([Pair, Lawyer], everybody, null, new(Now, In(5), Now)).People);
    }

    [Fact]
    public void Where_the_pair_has_closed_the_chat_others_are_asked()
    {
        Assert.Equal([Lawyer.Person], Next([Pair with { IsReachable = false }, Lawyer]).People);
    }

    [Fact]
    public void Nobody_is_asked_twice_in_the_waves()
    {
        var wave = Next([Pair with { Stance = Stance.Asked }, Lawyer with { Stance = Stance.Out }]);

        Assert.Empty(wave.People);
        Assert.Null(wave.LooksAgainAt);
    }

    [Fact]
    public void Curators_on_duty_are_called_first_and_then_all_who_are_not_away()
    {
        (PersonId, Readiness) onDuty = (A(7).Person, Readiness.OnDuty), inLesson = (A(8).Person, Readiness.InLesson), away = (A(9).Person, Readiness.Away);

        Assert.Equal([A(7).Person], Waves.Curators([onDuty, inLesson, away], isFirst: true));
        Assert.Equal([A(7).Person, A(8).Person], Waves.Curators([onDuty, inLesson, away], isFirst: false));
        Assert.Equal([A(8).Person], Waves.Curators([inLesson, away], isFirst: true));
        Assert.Equal([A(9).Person], Waves.Curators([away], isFirst: true));
    }

    private static Wave Next(IReadOnlyList<Candidate> candidates, ActivityDirection? direction = null) =>
        Waves.Next(candidates, Terms, direction, new(Now, In(5), Now));

    private static DateTimeOffset In(int minutes) => Now.AddMinutes(minutes);

    private static Candidate A(byte number) =>
        new(new PersonId(new Guid(0, 0, 0, [0, 0, 0, 0, 0, 0, 0, number])), IsPaired: false, IsReachable: true, Load: 0);
}

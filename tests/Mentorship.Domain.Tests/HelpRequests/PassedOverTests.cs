using Mentorship.Domain.Calendar;
using Mentorship.Domain.HelpRequests;

namespace Mentorship.Domain.Tests.HelpRequests;

/// <summary>Who cannot be asked now is asked later; nobody is left out for good.</summary>
public sealed class PassedOverTests
{
    private static readonly DateTimeOffset Now = new(2026, 9, 15, 7, 12, 0, TimeSpan.Zero);
    private static readonly WaveMoment At = new(Now, In(5), Now);
    private static readonly WaveTerms Terms = new([Tier.OwnMentor, Tier.OnDuty, Tier.Mentors], Size: 5);

    private static readonly Candidate Pair = A(1) with { IsPaired = true };
    private static readonly Candidate Lawyer = A(3);
    private static readonly Candidate Methodist = A(4);

    public static TheoryData<Hindrance, Candidate> PassedOver => new()
    {
        { Hindrance.Away, Lawyer with { Ready = new(Readiness.Away, null) } },
        { Hindrance.InLesson, Lawyer with { Ready = new(Readiness.InLesson, In(28)) } },
        { Hindrance.OffHours, Lawyer with { Ready = new(Readiness.OffHours, In(120)) } },
        { Hindrance.Night, Lawyer with { NightUntil = In(300) } },
        { Hindrance.Busy, Lawyer with { IsBusy = true } },
        { Hindrance.JustAsked, Lawyer with { RestsUntil = In(3) } },
        { Hindrance.EnoughThisWeek, Lawyer with { EnoughUntil = In(3000) } },
    };

    [Theory]
    [MemberData(nameof(PassedOver))]
    public void Who_cannot_be_asked_now_is_passed_over_and_looked_for_again(Hindrance why, Candidate hindered)
    {
        Assert.Equal(why, hindered.Obstacle.Why);
        Assert.Equal([Methodist.Person], Next([hindered, Methodist]).People);
        Assert.NotNull(Next([hindered, Methodist]).LooksAgainAt);
        Assert.NotNull(Next([hindered]).LooksAgainAt);
        Assert.NotNull(Waves.Again([hindered, Methodist], At).LooksAgainAt);
    }

    [Fact]
    public void Duty_breaks_the_night_and_a_pair_the_limit_of_the_week()
    {
        Assert.True((Lawyer with { NightUntil = In(300), Ready = new(Readiness.OnDuty, In(30)) }).Obstacle.IsNone);
        Assert.True((Pair with { EnoughUntil = In(3000) }).Obstacle.IsNone);
    }

    [Fact]
    public void Where_the_own_mentor_has_a_lesson_the_next_are_asked_now_and_the_mentor_when_it_ends()
    {
        var inLesson = Pair with { Ready = new(Readiness.InLesson, In(28)) };

        var wave = Next([inLesson, Lawyer]);

        Assert.Equal([Lawyer.Person], wave.People);
        Assert.Equal(In(28), wave.LooksAgainAt);
        Assert.Equal([Pair.Person], Next([Pair, Lawyer with { Stance = Stance.Asked }]).People);
    }

    [Fact]
    public void The_first_wave_waits_for_the_own_mentor_no_longer_than_a_pause()
    {
        var almost = Pair with { Ready = new(Readiness.InLesson, In(4)) };

        var wave = Next([almost, Lawyer]);

        Assert.Empty(wave.People);
        Assert.Equal(In(4), wave.LooksAgainAt);
        Assert.Equal([Methodist.Person], Next([almost, Lawyer with { Stance = Stance.Asked }, Methodist]).People);
    }

    [Fact]
    public void No_wave_waits_for_the_rest_of_the_own_mentor()
    {
        var resting = Pair with { RestsUntil = In(4) };

        var wave = Next([resting, Lawyer]);

        Assert.Equal([Lawyer.Person], wave.People);
        Assert.Equal(In(4), wave.LooksAgainAt);
    }

    [Fact]
    public void What_is_urgent_skips_those_who_rest_and_does_not_wait_for_them()
    {
        var resting = Lawyer with { RestsUntil = In(4) };
        var urgent = Terms with { BreaksRest = true };

        Assert.Equal([Methodist.Person], Waves.Next([resting, Methodist], urgent, null, At).People);
        Assert.Equal([Lawyer.Person], Waves.Next([resting], urgent, null, At).People);
        Assert.Empty(Next([resting]).People);
    }

    [Fact]
    public void Where_everybody_is_passed_over_the_next_wave_goes_when_the_first_of_them_can_be_asked()
    {
        var (soon, later) = (Lawyer with { Ready = new(Readiness.InLesson, In(2)) }, Methodist with { Ready = new(Readiness.InLesson, In(9)) });

        var wave = Next([later, soon]);

        Assert.Empty(wave.People);
        Assert.Equal(In(2), wave.LooksAgainAt);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(60, 15)]
    [InlineData(2400, 600)]
    public void Where_nobody_knows_how_long_somebody_is_busy_the_looks_grow_rarer(int waited, int minutes)
    {
        var wave = Waves.Next([Lawyer with { IsBusy = true }], Terms, null, At with { AskedAt = In(-waited) });

        Assert.Equal(In(minutes), wave.LooksAgainAt);
    }

    [Fact]
    public void A_question_that_fell_back_goes_to_all_who_did_not_say_no_and_can_be_asked()
    {
        var wave = Waves.Again(
            [Pair with { Stance = Stance.Out }, Lawyer with { Stance = Stance.Asked }, Methodist, A(5) with { Ready = new(Readiness.InLesson, In(7)) }], At);

        Assert.Equal([Lawyer.Person, Methodist.Person], wave.People);
        Assert.Equal(In(7), wave.LooksAgainAt);
    }

    [Fact]
    public void In_time_everybody_is_asked_whatever_keeps_them_now()
    {
        var left = PassedOver.Select((row, index) => ((Candidate)row[1]) with { Person = A((byte)(20 + index)).Person }).ToList();
        var asked = new List<PersonId>();

        for (var now = Now; asked.Count < left.Count && now < Now.AddDays(3); now = now.AddMinutes(5))
        {
            var mentors = left.ConvertAll(one => asked.Contains(one.Person) ? one with { Stance = Stance.Asked } : Freed(one, now));
            asked.AddRange(Waves.Next(mentors, Terms, null, new(now, now.AddMinutes(5), Now)).People);
        }

        Assert.Equal(left.Count, asked.Distinct().Count());
    }

    /// <summary>What keeps somebody passes: by itself, or within the day where nobody knows.</summary>
    private static Candidate Freed(Candidate one, DateTimeOffset now) =>
        now >= (one.Obstacle.Until ?? Now.AddDays(1)) ? A(0) with { Person = one.Person } : one;

    private static Wave Next(IReadOnlyList<Candidate> candidates) => Waves.Next(candidates, Terms, null, At);

    private static DateTimeOffset In(int minutes) => Now.AddMinutes(minutes);

    private static Candidate A(byte number) =>
        new(new PersonId(new Guid(0, 0, 0, [0, 0, 0, 0, 0, 0, 0, number])), IsPaired: false, IsReachable: true, Load: 0);
}

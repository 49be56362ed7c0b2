using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Tests;

public sealed class StandingTests
{
    private const string Person = "p";

    [Fact]
    public void A_chat_of_nobody_is_nobody() => Assert.Same(Actor.Stranger, Standing.Of(Row("", personId: null), 1));

    [Fact]
    public void Without_consent_no_role_is_in_force()
    {
        var actor = Standing.Of(Row("SchoolCurator:s7:", consent: 0), 1);

        Assert.Equal([Standing.AwaitingConsent], actor.Roles);
        Assert.Empty(actor.RolesInForce());
    }

    [Fact]
    public void An_older_consent_is_no_consent() =>
        Assert.Equal([Standing.AwaitingConsent], Standing.Of(Row("Mentee:s7:", consent: 1), 2).Roles);

    [Fact]
    public void Nothing_is_kept_of_who_never_gave_consent()
    {
        Assert.True(Standing.Of(Row("Mentee:s7:", consent: 0), 1).IsPassing);
        Assert.False(Standing.Of(Row("Mentee:s7:", consent: 1), 2).IsPassing);
    }

    [Fact]
    public void Roles_of_one_school_are_in_force_there()
    {
        var actor = Standing.Of(Row("Mentor:s7:,Head:s7:"), 1);

        Assert.Equal(("s7", "m"), (actor.OrganizationId, actor.MunicipalityId));
        Assert.Equal([Role.Mentor, Role.Head], actor.RolesInForce());
    }

    [Fact]
    public void In_two_schools_one_acts_in_the_chosen_one()
    {
        var actor = Standing.Of(Row("Mentor:s7:,SchoolCurator:l2:") with { ActingOrganizationId = "l2" }, 1);

        Assert.Equal("l2", actor.OrganizationId);
        Assert.Equal([Role.SchoolCurator], actor.RolesInForce());
    }

    [Fact]
    public void Without_a_choice_nothing_is_guessed() => Assert.Null(Standing.Of(Row("Mentor:s7:,SchoolCurator:l2:"), 1).OrganizationId);

    [Fact]
    public void A_choice_that_no_longer_holds_is_forgotten() =>
        Assert.Null(Standing.Of(Row("Mentor:s7:,SchoolCurator:l2:") with { ActingOrganizationId = "s9" }, 1).OrganizationId);

    [Fact]
    public void The_role_of_a_municipality_holds_in_every_school()
    {
        var actor = Standing.Of(Row("MunicipalCurator::m2,Mentor:s7:"), 1);

        Assert.Equal(("s7", "m2"), (actor.OrganizationId, actor.MunicipalityId));
        Assert.Equal([Role.MunicipalCurator, Role.Mentor], actor.RolesInForce());
    }

    [Fact]
    public void Somebody_without_roles_is_a_guest() => Assert.Equal([Role.Guest], Standing.Of(Row(""), 1).RolesInForce());

    private static PresenceRow Row(string roles, long consent = 1, string? personId = Person) =>
        new(personId, "ru", "Europe/Moscow", "s7", "m", ActingOrganizationId: null, roles, consent);
}

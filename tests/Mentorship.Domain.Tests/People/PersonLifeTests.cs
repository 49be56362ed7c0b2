namespace Mentorship.Domain.Tests.People;

public sealed class PersonLifeTests
{
    [Fact]
    public void Whoever_withdrew_comes_back_only_by_a_new_invitation()
    {
        var ways = PersonLife.Transitions.Where(way => way.From is PersonState.Withdrawn).Select(way => (way.By, way.To));

        Assert.Equal(
            [(PersonTrigger.SendInvite, PersonState.Invited), (PersonTrigger.LeaveOrganization, PersonState.Archived)], ways.Order());
    }

    [Fact]
    public void Only_consent_leads_to_being_in_touch() => Assert.All(
        PersonLife.Transitions.Where(way => way.To is PersonState.Consented && way.From is not PersonState.Consented),
        way => Assert.Equal(PersonTrigger.GiveConsent, way.By));

    [Fact]
    public void Nobody_leaves_the_archive() => Assert.DoesNotContain(PersonLife.Transitions, way => way.From is PersonState.Archived);

    [Fact]
    public void Consent_can_be_taken_back_from_wherever_it_matters()
    {
        Assert.Equal(PersonState.Withdrawn, PersonState.Linked.After(PersonTrigger.RevokeConsent));
        Assert.Equal(PersonState.Withdrawn, PersonState.Consented.After(PersonTrigger.RevokeConsent));
    }
}

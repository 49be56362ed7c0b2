using System.Reflection;

namespace Mentorship.Domain.Tests.Access;

public sealed class PermissionsTests
{
    [Fact]
    public void Every_right_has_a_row()
    {
        var names = typeof(Right).GetFields(BindingFlags.Public | BindingFlags.Static);
        var rights = names.Select(field => (string)field.GetRawConstantValue()!);

        Assert.Equal(rights.Order(), Permissions.Rights.Order());
    }

    [Theory]
    [InlineData(Role.Mentee, Right.CreateRequest, Reach.Own)]
    [InlineData(Role.Mentee, Right.AnswerRequest, Reach.None)]
    [InlineData(Role.Mentee, Right.ReadPeople, Reach.None)]
    [InlineData(Role.Mentor, Right.AnswerRequest, Reach.School)]
    [InlineData(Role.Mentor, Right.ProposePair, Reach.None)]
    [InlineData(Role.ExternalMentor, Right.CreateRequest, Reach.None)]
    [InlineData(Role.SchoolCurator, Right.ProposePair, Reach.School)]
    [InlineData(Role.Head, Right.ReadPairs, Reach.School)]
    [InlineData(Role.Head, Right.ProposePair, Reach.None)]
    [InlineData(Role.Head, Right.ImportAndInvite, Reach.None)]
    [InlineData(Role.MunicipalCurator, Right.ReadPeople, Reach.None)]
    [InlineData(Role.ServiceOperator, Right.OwnAccount, Reach.None)]
    [InlineData(Role.Guest, Right.TakeQuestionnaire, Reach.Own)]
    [InlineData(Role.Guest, Right.CreateRequest, Reach.None)]
    public void The_table_says_what_the_model_says(Role role, string right, Reach reach) =>
        Assert.Equal(reach, Permissions.Of(role, right));

    [Fact]
    public void Several_roles_reach_as_far_as_the_furthest() =>
        Assert.Equal(Reach.School, Permissions.Of([Role.Mentee, Role.SchoolCurator], Right.ReadResults));

    [Fact]
    public void The_work_of_the_service_is_nobodys_right() =>
        Assert.All(Enum.GetValues<Role>(), role => Assert.Equal(Reach.None, Permissions.Of(role, Right.Service)));

    [Fact]
    public void What_is_not_listed_is_not_allowed() => Assert.Equal(Reach.None, Permissions.Of(Role.SchoolCurator, "no such right"));

    [Fact]
    public void Nobody_of_a_school_reaches_a_municipality() => Assert.All(
        from right in Permissions.Rights from role in Enum.GetValues<Role>() where role is not Role.MunicipalCurator select (right, role),
        entry => Assert.NotEqual(Reach.Municipality, Permissions.Of(entry.role, entry.right)));
}
